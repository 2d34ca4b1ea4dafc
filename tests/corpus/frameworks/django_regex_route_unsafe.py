"""Unsafe: a route's group lets any text in."""

from django.db import connection
from django.http import JsonResponse
from django.urls import re_path


def ledger(request, number):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT total FROM ledger WHERE number = {number}")  # finding: CSP-D101
        return JsonResponse({"total": cursor.fetchone()})


urlpatterns = [re_path(r"^ledger/(?P<number>.+)/$", ledger)]
