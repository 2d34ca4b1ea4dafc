"""Unsafe: a handler that is added to the router answers with a page."""

from aiohttp import web


async def hello(request):
    name = request.match_info["name"]
    return web.Response(text="<b>" + name + "</b>", content_type="text/html")  # finding: CSP-X001


app = web.Application()
app.router.add_get("/hello/{name}", hello)
