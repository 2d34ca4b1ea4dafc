"""The intersection of the constant sets holds "csv", so the file name of the request is opened."""

from pathlib import Path

from django.http import HttpRequest, JsonResponse

READABLE = {"csv", "json", "txt"}
OFFERED = frozenset(["csv", "xls"])


def preview(request: HttpRequest) -> JsonResponse:
    chosen = Path("/srv/exports/empty.csv")
    if "csv" in READABLE & OFFERED:
        chosen = Path("/srv/exports") / request.GET["file"]
    head = chosen.read_text()[:200]  # finding: CSP-D501
    return JsonResponse({"head": head})
