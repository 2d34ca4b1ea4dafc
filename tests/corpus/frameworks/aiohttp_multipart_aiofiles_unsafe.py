"""Attachments come in parts."""

import os
import uuid

import aiofiles
from aiohttp import web

STORE = "/var/lib/attachments"
routes = web.RouteTableDef()


@routes.post("/attachments")
async def store(request: web.Request) -> web.Response:
    reader = await request.multipart()
    count = 0
    while (part := await reader.next()) is not None:
        if part.filename is None:
            continue
        target = os.path.join(STORE, part.filename)
        async with aiofiles.open(target, "wb") as out:  # finding: CSP-D501
            while chunk := await part.read_chunk():
                await out.write(chunk)
        count += 1
    return web.json_response({"stored": count})


app = web.Application()
app.add_routes(routes)
