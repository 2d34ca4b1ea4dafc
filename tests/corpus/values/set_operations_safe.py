"""The difference of the constant sets does not hold "csv", so the constant file is opened."""

from pathlib import Path

from django.http import HttpRequest, JsonResponse

READABLE = {"csv", "json", "txt"}
OFFERED = frozenset(["csv", "xls"])


def preview(request: HttpRequest) -> JsonResponse:
    chosen = Path("/srv/exports/empty.csv")
    if "csv" in READABLE - OFFERED:
        chosen = Path("/srv/exports") / request.GET["file"]
    head = chosen.read_text()[:200]  # ok: CSP-D501
    return JsonResponse({"head": head})
