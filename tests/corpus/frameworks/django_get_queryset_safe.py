"""Safe: a list's order is one of two."""

from django.db import models
from django.views.generic import ListView


class Bird(models.Model):
    name = models.CharField(max_length=50)


class Birds(ListView):
    def get_queryset(self):
        order = self.request.GET.get("order", "name")
        if order not in ("name", "id"):
            order = "name"
        return Bird.objects.extra(order_by=[order], select={"n": "length(" + order + ")"})  # ok: CSP-D101
