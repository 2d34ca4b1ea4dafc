"""An async generator yields lines, another transforms, a third writes."""

import asyncio
import html

from aiohttp import web


async def lines(request):
    async for chunk in request.content:
        yield chunk.decode("utf-8").rstrip("\n")


async def wrapped(source):
    async for line in source:
        yield f"<li>{html.escape(line)}</li>"


async def page(request):
    items = [item async for item in wrapped(lines(request))]
    await asyncio.sleep(0)
    body = "<ul>" + "".join(items) + "</ul>"
    return web.Response(text=body, content_type="text/html")  # ok: CSP-X001


def setup(app):
    app.router.add_post("/list", page)
