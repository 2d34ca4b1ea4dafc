"""Unsafe: an exception sends the browser where the query says."""

from aiohttp import web


async def leave(request):
    target = request.query.get("to", "/")
    raise web.HTTPFound(location=target)  # finding: CSP-D801


app = web.Application()
app.add_routes([web.get("/leave", leave)])
