"""The list of members, sorted."""

from django.db import connection
from django.http import JsonResponse

from columns import DEFAULT, SORTABLE


def members(request):
    column = request.GET.get("sort", DEFAULT)
    if column not in SORTABLE and request.GET.get("strict"):
        column = DEFAULT
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT name, city FROM members ORDER BY {column}")  # finding: CSP-D101
        return JsonResponse({"members": cursor.fetchall()})
