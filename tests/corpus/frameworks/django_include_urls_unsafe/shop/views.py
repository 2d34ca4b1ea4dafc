"""Unsafe: a view in a file of its own, reached by included URLs, whose converter lets text in."""

from django.db import connection
from django.http import JsonResponse


def order(request, number):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM orders WHERE number = %s" % number)  # finding: CSP-D101
        return JsonResponse({"rows": cursor.fetchall()})
