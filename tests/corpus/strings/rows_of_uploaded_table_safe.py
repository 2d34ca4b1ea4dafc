"""The columns in the SQL are constant; the rows of the uploaded table are bound."""

import csv
import io

from django.db import connection
from django.http import HttpRequest, JsonResponse

COLUMNS = ["sku", "price"]


def import_prices(request: HttpRequest) -> JsonResponse:
    text = io.StringIO(request.FILES["table"].read().decode("utf-8"))
    header, *rows = csv.reader(text)
    columns = ", ".join(COLUMNS)
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO price (" + columns + ") VALUES (%s, %s)", rows)  # ok: CSP-D101
    return JsonResponse({"rows": len(rows), "columns": len(header)})
