"""Unsafe: the route hands the view a text, which goes into the SQL."""

from django.db import connection
from django.http import JsonResponse


def index(request):
    return JsonResponse({"open": True})


def bill(request, number):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT total FROM bills WHERE number = {number}")  # finding: CSP-D101
        return JsonResponse({"total": cursor.fetchone()})
