"""Unsafe: a message becomes a command."""

import asyncio
import os
import shlex

import websockets


async def handle(websocket):
    async for message in websocket:
        os.system("say " + message)  # finding: CSP-D003
        await websocket.send("said")


async def main():
    async with websockets.serve(handle, "localhost", 8765):
        await asyncio.Future()


asyncio.run(main())
