"""The clause given to extra() holds the visitor's text."""

from django.db import models
from django.http import HttpRequest, JsonResponse


class Ship(models.Model):
    flag = models.CharField(max_length=2)


def fleet(request: HttpRequest) -> JsonResponse:
    flag = request.GET["flag"]
    ships = Ship.objects.extra(where=["flag = '" + flag + "'"])  # finding: CSP-D101
    return JsonResponse({"ships": ships.count()})
