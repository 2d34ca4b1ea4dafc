from django.db import models


class Exhibit(models.Model):
    title = models.CharField(max_length=200)
    room = models.IntegerField()
    notes = models.TextField(blank=True)

    class Meta:
        ordering = ["room"]
