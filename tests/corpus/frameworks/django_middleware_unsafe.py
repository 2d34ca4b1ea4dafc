"""Unsafe: a middleware logs a header as it came."""

import logging

log = logging.getLogger(__name__)


class AgentMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        agent = request.META.get("HTTP_USER_AGENT", "")
        log.info("agent %s", agent)  # finding: CSP-D108
        return self.get_response(request)


MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "shop.AgentMiddleware"]
