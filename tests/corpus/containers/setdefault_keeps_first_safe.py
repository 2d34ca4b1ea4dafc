"""setdefault() finds a constant entry and keeps it."""

from django.db import connection
from django.http import HttpRequest, JsonResponse


def totals(request: HttpRequest) -> JsonResponse:
    grouping = {"by": "month"}
    by = grouping.setdefault("by", request.GET.get("by", "day"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM sale GROUP BY " + by)  # ok: CSP-D101
        return JsonResponse({"groups": len(cursor.fetchall())})
