"""Both line-ending characters are taken out of the page's name before it is logged."""

import logging

from django.http import HttpRequest, JsonResponse

log = logging.getLogger(__name__)


def missing(request: HttpRequest) -> JsonResponse:
    page = request.GET.get("page", "").replace("\r", "").replace("\n", "")
    log.info(f"no such page: {page}")  # ok: CSP-D108
    return JsonResponse({"error": "missing"}, status=404)
