"""The configured limit is a number, for which the rows are read with the visitor's ordering."""

from django.db import models
from django.http import JsonResponse

LIMIT = 25


class Order(models.Model):
    placed = models.DateTimeField()


def newest(request):
    ordering = "id"
    if isinstance(LIMIT, int) and LIMIT is not None:
        ordering = request.GET.get("order", ordering)
    orders = Order.objects.raw("SELECT id FROM shop_order ORDER BY " + ordering)  # finding: CSP-D101
    return JsonResponse({"ids": [order.pk for order in orders]})
