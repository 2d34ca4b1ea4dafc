"""Unsafe: a message of a socket is evaluated."""

import ast

from starlette.endpoints import WebSocketEndpoint


class Calculator(WebSocketEndpoint):
    encoding = "text"

    async def on_receive(self, websocket, data):
        result = eval(data)  # finding: CSP-D001
        await websocket.send_text(str(result))
