"""Only the length of the text becomes the offset, and a length is a number."""

from django.db import connection
from django.http import HttpRequest, JsonResponse


def following(request: HttpRequest) -> JsonResponse:
    seen = request.GET.get("seen", "")
    offset = len(seen)
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM message ORDER BY id LIMIT 10 OFFSET {}".format(offset))  # ok: CSP-D101
        return JsonResponse({"ids": [pk for (pk,) in cursor.fetchall()]})
