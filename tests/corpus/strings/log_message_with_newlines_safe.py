"""A logged message is a mapping, or one line."""

import logging

from django.http import HttpResponse

logger = logging.getLogger(__name__)


def feedback(request):
    text = request.POST.get("text", "")
    logger.info("feedback: " + text.replace("\r", "").replace("\n", " "))  # ok: CSP-D108
    return HttpResponse(status=204)
