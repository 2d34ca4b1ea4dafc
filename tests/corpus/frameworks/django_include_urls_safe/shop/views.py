"""Safe: the converter lets numbers in."""

from django.db import connection
from django.http import JsonResponse


def order(request, number):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM orders WHERE number = %s" % number)  # ok: CSP-D101
        return JsonResponse({"rows": cursor.fetchall()})
