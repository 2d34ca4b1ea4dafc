"""Safe: the header's line breaks are taken out."""

import logging

log = logging.getLogger(__name__)


class AgentMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        agent = request.META.get("HTTP_USER_AGENT", "").replace("\n", "").replace("\r", "")
        log.info("agent %s", agent)  # ok: CSP-D108
        return self.get_response(request)


MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "shop.AgentMiddleware"]
