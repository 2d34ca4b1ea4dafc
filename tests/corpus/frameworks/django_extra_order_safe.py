"""A queryset is ordered by what the client names."""

from django.db import models
from django.http import JsonResponse


class Book(models.Model):
    title = models.CharField(max_length=80)


def books(request):
    order = request.GET.get("order", "title")
    found = Book.objects.order_by("title" if order != "id" else "id")  # ok: CSP-D101
    return JsonResponse({"n": len(list(found))})
