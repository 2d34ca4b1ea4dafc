"""Firmware images for devices."""

from pathlib import Path

from aiohttp import web

IMAGES = Path("/srv/firmware")


class Image(web.View):
    async def get(self) -> web.StreamResponse:
        name = self.request.match_info["name"]
        path = IMAGES / Path(name).name
        if not path.exists():
            raise web.HTTPNotFound()
        return web.FileResponse(path)  # ok: CSP-D501


def build() -> web.Application:
    app = web.Application()
    app.router.add_view("/images/{name:.+}", Image)
    return app
