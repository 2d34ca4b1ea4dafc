"""setdefault() finds no entry and stores the visitor's."""

from django.db import connection
from django.http import HttpRequest, JsonResponse


def totals(request: HttpRequest) -> JsonResponse:
    grouping = {"column": "month"}
    by = grouping.setdefault("by", request.GET.get("by", "day"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM sale GROUP BY " + by)  # finding: CSP-D101
        return JsonResponse({"groups": len(cursor.fetchall())})
