"""The field of the named tuple that is fetched holds the visitor's address."""

from typing import NamedTuple

import httpx
from django.http import HttpRequest, JsonResponse


class Feed(NamedTuple):
    title: str
    address: str


def refresh(request: HttpRequest) -> JsonResponse:
    feed = Feed(title="News", address=request.POST.get("address", ""))
    feed = feed._replace(title="All news")
    reply = httpx.get(feed.address, timeout=3.0)  # finding: CSP-D402
    return JsonResponse({"title": feed.title, "status": reply.status_code})
