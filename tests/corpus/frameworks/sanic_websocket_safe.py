"""Safe: a socket's message is read as JSON."""

import json

from sanic import Blueprint

live = Blueprint("live")


@live.websocket("/live")
async def feed(request, ws):
    async for message in ws:
        value = json.loads(message)  # ok: CSP-D001
        await ws.send(str(value))
