"""The shard number folds to 4 and lies inside the chained comparison, so the raw filter text from the query
string is used."""

from django.db import connection
from django.http import HttpRequest, JsonResponse


def shard_rows(request: HttpRequest) -> JsonResponse:
    shard = 2 ** 5 % 7
    condition = "archived = 0"
    if 1 < shard <= 4:
        condition = request.GET.get("where", condition)
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM shard_entry WHERE %s" % condition)  # finding: CSP-D101
        found = cursor.fetchall()
    return JsonResponse({"count": len(found)})
