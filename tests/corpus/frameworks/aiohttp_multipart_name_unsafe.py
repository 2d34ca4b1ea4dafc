"""Unsafe: a part's file name chooses where it is stored."""

import os
import uuid

from aiohttp import web

routes = web.RouteTableDef()


@routes.post("/upload")
async def upload(request):
    reader = await request.multipart()
    part = await reader.next()
    name = part.filename
    with open(os.path.join("/srv/uploads", name), "wb") as target:  # finding: CSP-D501
        target.write(await part.read())
    return web.Response(text="stored")
