"""Safe: an exception sends the browser to a path."""

from aiohttp import web


async def leave(request):
    target = "/exit/" + request.query.get("to", "")
    raise web.HTTPFound(location=target)  # ok: CSP-D801


app = web.Application()
app.add_routes([web.get("/leave", leave)])
