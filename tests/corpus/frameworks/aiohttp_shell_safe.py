"""A handler converts a file."""

import asyncio

from aiohttp import web


async def convert(request: web.Request) -> web.Response:
    data = await request.post()
    size = data["size"]
    size = int(size)
    process = await asyncio.create_subprocess_shell(f"convert in.png -resize {size} out.png")  # ok: CSP-D004
    return web.json_response({"code": await process.wait()})


app = web.Application()
app.add_routes([web.post("/convert", convert)])
