"""Safe: a message has to be known."""

import os

from aiohttp import WSMsgType, web

KNOWN = ("dim", "bright")


async def lamp(request):
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    async for message in socket:
        if message.type == WSMsgType.TEXT:
            order = message.data
            if order not in KNOWN:
                break
            os.system("lampctl " + order)  # ok: CSP-D003
    return socket


app = web.Application()
app.router.add_get("/lamp", lamp)
