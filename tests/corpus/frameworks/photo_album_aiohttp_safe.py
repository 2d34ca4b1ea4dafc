"""An album lists folders and sends photos."""

import pathlib

from aiohttp import web

ALBUM = pathlib.Path("/srv/album").resolve()
routes = web.RouteTableDef()


@routes.get("/photo")
async def photo(request):
    folder = request.query.get("folder", "2024")
    name = request.query["name"]
    path = (ALBUM / folder / name).resolve()
    if ALBUM not in path.parents:
        raise web.HTTPNotFound()
    return web.Response(body=path.read_bytes(), content_type="image/jpeg")  # ok: CSP-D501


@routes.get("/folders")
async def folders(request):
    return web.json_response(sorted(p.name for p in ALBUM.iterdir() if p.is_dir()))


app = web.Application()
app.add_routes(routes)
