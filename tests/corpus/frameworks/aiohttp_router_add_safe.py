"""Safe: the handler answers with plain text."""

from aiohttp import web


async def hello(request):
    name = request.match_info["name"]
    return web.Response(text="<b>" + name + "</b>", content_type="text/plain")  # ok: CSP-X001


app = web.Application()
app.router.add_get("/hello/{name}", hello)
