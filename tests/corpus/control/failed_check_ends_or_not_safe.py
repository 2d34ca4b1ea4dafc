"""The failed conversion ends the request, so the text that is used is a number's."""

from django.db import connection
from django.http import Http404, HttpRequest, JsonResponse


def seat(request: HttpRequest) -> JsonResponse:
    row = request.GET.get("row", "1")
    known = True
    try:
        int(row)
    except ValueError as problem:
        raise Http404("no such row") from problem
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT seat FROM hall WHERE row_number = {row}")  # ok: CSP-D101
        return JsonResponse({"seats": len(cursor.fetchall()), "known": known})
