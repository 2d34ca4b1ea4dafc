"""Safe: a socket's message is quoted."""

import os
import shlex

from quart import Quart, websocket

app = Quart(__name__)


@app.websocket("/console")
async def console():
    while True:
        line = shlex.quote(await websocket.receive())
        os.system("console-run " + line)  # ok: CSP-D003
        await websocket.send("done")
