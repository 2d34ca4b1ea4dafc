"""What is logged is repr()ed, or not."""

import logging

from aiohttp import web

logger = logging.getLogger("gateway")


async def hook(request):
    body = await request.text()
    agent = request.headers.get("User-Agent", "-")
    logger.warning("odd request from %s: %s", agent, body[:50])  # finding: CSP-D108
    return web.Response(status=202)


app = web.Application()
app.add_routes([web.post("/hook", hook)])
