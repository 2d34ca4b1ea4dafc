"""The named tuple's _replace() puts a constant into the field before it is fetched."""

from typing import NamedTuple

import httpx
from django.http import HttpRequest, JsonResponse


class Feed(NamedTuple):
    title: str
    address: str


def refresh(request: HttpRequest) -> JsonResponse:
    feed = Feed(title="News", address=request.POST.get("address", ""))
    feed = feed._replace(address="https://news.example.org/rss")
    reply = httpx.get(feed.address, timeout=3.0)  # ok: CSP-D402
    return JsonResponse({"title": feed.title, "status": reply.status_code})
