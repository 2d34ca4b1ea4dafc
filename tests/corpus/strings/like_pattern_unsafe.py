"""The pattern of LIKE is built into the text of the query."""

from django.db import connection
from django.http import HttpRequest, JsonResponse


def suggest(request: HttpRequest) -> JsonResponse:
    pattern = "%" + request.GET.get("term", "") + "%"
    with connection.cursor() as cursor:
        cursor.execute("SELECT word FROM tag WHERE word LIKE '" + pattern + "'")  # finding: CSP-D101
        return JsonResponse({"words": [word for (word,) in cursor.fetchall()]})
