"""Safe: a message from the socket is compared with constants before it is part of a shell line."""

import asyncio

from fastapi import FastAPI, WebSocket

app = FastAPI()


@app.websocket("/lights")
async def lights(socket: WebSocket):
    await socket.accept()
    while True:
        state = await socket.receive_text()
        if state not in ("on", "off"):
            await socket.send_text("on or off, please")
            continue
        process = await asyncio.create_subprocess_shell("lights " + state)  # ok: CSP-D004
        await socket.send_text(f"code {await process.wait()}")
