"""A file server on aiohttp: where the path is checked."""

from pathlib import Path

from aiohttp import web

ROOT = Path("/srv/media").resolve()
routes = web.RouteTableDef()


@routes.get("/media/{name:.+}")
async def media(request: web.Request) -> web.StreamResponse:
    wanted = (ROOT / request.match_info["name"]).resolve()
    if not wanted.is_relative_to(ROOT):
        raise web.HTTPForbidden(text="outside")
    if not wanted.is_file():
        raise web.HTTPNotFound()
    return web.FileResponse(wanted, headers={"Cache-Control": "no-store"})  # ok: CSP-D501


def create():
    app = web.Application()
    app.add_routes(routes)
    return app
