"""A queryset is ordered by what the client names."""

from django.db import models
from django.http import JsonResponse


class Book(models.Model):
    title = models.CharField(max_length=80)


def books(request):
    order = request.GET.get("order", "title")
    found = Book.objects.raw("SELECT * FROM book ORDER BY " + order)  # finding: CSP-D101
    return JsonResponse({"n": len(list(found))})
