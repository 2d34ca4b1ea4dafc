"""The shard number folds to 4 and lies outside the chained comparison, so the filter is the constant one."""

from django.db import connection
from django.http import HttpRequest, JsonResponse


def shard_rows(request: HttpRequest) -> JsonResponse:
    shard = 2 ** 5 % 7
    condition = "archived = 0"
    if 1 < shard < 4:
        condition = request.GET.get("where", condition)
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM shard_entry WHERE %s" % condition)  # ok: CSP-D101
        found = cursor.fetchall()
    return JsonResponse({"count": len(found)})
