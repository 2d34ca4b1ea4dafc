"""After signing in the browser goes on."""

from aiohttp import web


async def sign_in(request: web.Request) -> web.Response:
    form = await request.post()
    if form.get("pin") != "4711":
        return web.Response(status=403)
    raise web.HTTPFound(location=request.app.router["home"].url_for())  # ok: CSP-D801


app = web.Application()
app.router.add_post("/sign-in", sign_in)
