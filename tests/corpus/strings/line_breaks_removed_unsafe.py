"""Only one of the two line-ending characters is taken out, and a line feed remains."""

import logging

from django.http import HttpRequest, JsonResponse

log = logging.getLogger(__name__)


def missing(request: HttpRequest) -> JsonResponse:
    page = request.GET.get("page", "").replace("\r", "")
    log.info(f"no such page: {page}")  # finding: CSP-D108
    return JsonResponse({"error": "missing"}, status=404)
