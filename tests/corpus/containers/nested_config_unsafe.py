"""The inner list holds the visitor's table at the position that is read."""

from django.db import connection
from django.http import HttpRequest, JsonResponse


def sweep(request: HttpRequest) -> JsonResponse:
    plan = {"db": {"tables": ["audit_entry", request.POST["table"]], "dry": False}}
    table = plan["db"]["tables"][1]
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM %s WHERE expired" % table)  # finding: CSP-D101
        return JsonResponse({"deleted": cursor.rowcount})
