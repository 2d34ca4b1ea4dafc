"""Safe: a message of a socket is read as a literal."""

import ast

from starlette.endpoints import WebSocketEndpoint


class Calculator(WebSocketEndpoint):
    encoding = "text"

    async def on_receive(self, websocket, data):
        result = ast.literal_eval(data)  # ok: CSP-D001
        await websocket.send_text(str(result))
