"""The raw query has a placeholder, and the visitor's city is among the parameters."""

from django.db import models
from django.http import HttpRequest, JsonResponse


class Branch(models.Model):
    city = models.CharField(max_length=80)


def branches(request: HttpRequest) -> JsonResponse:
    city = request.GET.get("city", "")
    found = Branch.objects.raw("SELECT id FROM bank_branch WHERE city = %s", [city])  # ok: CSP-D101
    return JsonResponse({"count": sum(1 for _ in found)})
