"""Safe: a message is quoted."""

import asyncio
import os
import shlex

import websockets


async def handle(websocket):
    async for message in websocket:
        os.system("say " + shlex.quote(message))  # ok: CSP-D003
        await websocket.send("said")


async def main():
    async with websockets.serve(handle, "localhost", 8765):
        await asyncio.Future()


asyncio.run(main())
