"""The failed conversion is forgotten, and the text is used all the same."""

from django.db import connection
from django.http import Http404, HttpRequest, JsonResponse


def seat(request: HttpRequest) -> JsonResponse:
    row = request.GET.get("row", "1")
    known = True
    try:
        int(row)
    except ValueError as problem:
        known = not problem.args
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT seat FROM hall WHERE row_number = {row}")  # finding: CSP-D101
        return JsonResponse({"seats": len(cursor.fetchall()), "known": known})
