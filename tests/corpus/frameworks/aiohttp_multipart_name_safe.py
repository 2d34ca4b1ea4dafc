"""Safe: a part is stored under a name made here."""

import os
import uuid

from aiohttp import web

routes = web.RouteTableDef()


@routes.post("/upload")
async def upload(request):
    reader = await request.multipart()
    part = await reader.next()
    name = uuid.uuid4().hex
    with open(os.path.join("/srv/uploads", name), "wb") as target:  # ok: CSP-D501
        target.write(await part.read())
    return web.Response(text="stored")
