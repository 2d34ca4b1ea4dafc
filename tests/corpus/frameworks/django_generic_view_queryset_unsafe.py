"""A list view filters with extra or with the ORM."""

from django.db import models
from django.views.generic import ListView


class Plant(models.Model):
    name = models.CharField(max_length=80)
    family = models.CharField(max_length=80)


class PlantList(ListView):
    model = Plant
    template_name = "plants.html"

    def get_queryset(self):
        family = self.request.GET.get("family")
        queryset = Plant.objects.all()
        if family:
            queryset = queryset.extra(where=["family = '%s'" % family])  # finding: CSP-D101
        return queryset.order_by("name")
