"""The clause given to extra() has a placeholder; the visitor's text is a parameter."""

from django.db import models
from django.http import HttpRequest, JsonResponse


class Ship(models.Model):
    flag = models.CharField(max_length=2)


def fleet(request: HttpRequest) -> JsonResponse:
    flag = request.GET["flag"]
    ships = Ship.objects.extra(where=["flag = %s"], params=[flag])  # ok: CSP-D101
    return JsonResponse({"ships": ships.count()})
