"""Unsafe: a socket's message becomes a command."""

import os
import shlex

from quart import Quart, websocket

app = Quart(__name__)


@app.websocket("/console")
async def console():
    while True:
        line = await websocket.receive()
        os.system("console-run " + line)  # finding: CSP-D003
        await websocket.send("done")
