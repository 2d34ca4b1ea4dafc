"""The f-string puts the visitor's city into the raw query."""

from django.db import models
from django.http import HttpRequest, JsonResponse


class Branch(models.Model):
    city = models.CharField(max_length=80)


def branches(request: HttpRequest) -> JsonResponse:
    city = request.GET.get("city", "")
    found = Branch.objects.raw(f"SELECT id FROM bank_branch WHERE city = '{city}'")  # finding: CSP-D101
    return JsonResponse({"count": sum(1 for _ in found)})
