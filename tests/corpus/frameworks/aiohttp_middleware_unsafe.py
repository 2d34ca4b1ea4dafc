"""Unsafe: a middleware copies a header into a log."""

import logging

from aiohttp import web

log = logging.getLogger(__name__)


@web.middleware
async def count_clients(request, handler):
    client = request.headers.get("X-Client", "0")
    log.info("client %s", client)  # finding: CSP-D108
    return await handler(request)
