"""Unsafe: a message of a socket becomes a command."""

import os

from aiohttp import WSMsgType, web

KNOWN = ("dim", "bright")


async def lamp(request):
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    async for message in socket:
        if message.type == WSMsgType.TEXT:
            order = message.data
            if order == "stop":
                break
            os.system("lampctl " + order)  # finding: CSP-D003
    return socket


app = web.Application()
app.router.add_get("/lamp", lamp)
