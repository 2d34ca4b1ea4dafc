"""A view searches people."""

from django.db import connection
from django.http import HttpRequest, JsonResponse


def search(request: HttpRequest) -> JsonResponse:
    term = request.GET.get("term", "")
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM person WHERE name LIKE %s", ["%" + term + "%"])  # ok: CSP-D101
        names = [row[0] for row in cursor.fetchall()]
    return JsonResponse({"names": names})
