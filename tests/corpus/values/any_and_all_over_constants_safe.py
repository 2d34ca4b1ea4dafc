"""Not all weights are above the threshold, so the constant table is read."""

from django.db import connection
from django.http import JsonResponse

WEIGHTS = [3, 8, 1]


def weigh(request):
    table = "scale"
    if all(w > 5 for w in WEIGHTS):
        table = request.GET["scale"]
    cursor = connection.cursor()
    cursor.execute(f"SELECT sum(grams) FROM {table}")  # ok: CSP-D101
    (total,) = cursor.fetchone()
    return JsonResponse({"grams": total})
