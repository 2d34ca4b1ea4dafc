"""Unsafe: a message becomes a command."""

import asyncio
import os
import shlex

import nats


async def main():
    client = await nats.connect("nats://localhost:4222")

    async def on_message(message):
        text = message.data.decode()
        os.system("notify " + text)  # finding: CSP-D003

    await client.subscribe("notices", cb=on_message)


asyncio.run(main())
