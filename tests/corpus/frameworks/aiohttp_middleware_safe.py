"""Safe: the header is made a number."""

import logging

from aiohttp import web

log = logging.getLogger(__name__)


@web.middleware
async def count_clients(request, handler):
    client = int(request.headers.get("X-Client", "0"))
    log.info("client %s", client)  # ok: CSP-D108
    return await handler(request)
