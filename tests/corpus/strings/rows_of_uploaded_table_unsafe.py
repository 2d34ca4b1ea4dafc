"""The first row of the uploaded table names the columns in the SQL."""

import csv
import io

from django.db import connection
from django.http import HttpRequest, JsonResponse

COLUMNS = ["sku", "price"]


def import_prices(request: HttpRequest) -> JsonResponse:
    text = io.StringIO(request.FILES["table"].read().decode("utf-8"))
    header, *rows = csv.reader(text)
    columns = ", ".join(header)
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO price (" + columns + ") VALUES (%s, %s)", rows)  # finding: CSP-D101
    return JsonResponse({"rows": len(rows), "columns": len(header)})
