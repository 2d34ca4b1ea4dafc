"""Unsafe: a message from the socket is part of a shell line."""

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
        process = await asyncio.create_subprocess_shell("lights " + state)  # finding: CSP-D004
        await socket.send_text(f"code {await process.wait()}")
