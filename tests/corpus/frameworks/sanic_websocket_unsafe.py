"""Unsafe: a socket's message is evaluated."""

import json

from sanic import Blueprint

live = Blueprint("live")


@live.websocket("/live")
async def feed(request, ws):
    async for message in ws:
        value = eval(message)  # finding: CSP-D001
        await ws.send(str(value))
