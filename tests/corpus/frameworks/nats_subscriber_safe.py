"""Safe: a message is quoted."""

import asyncio
import os
import shlex

import nats


async def main():
    client = await nats.connect("nats://localhost:4222")

    async def on_message(message):
        text = message.data.decode()
        os.system("notify " + shlex.quote(text))  # ok: CSP-D003

    await client.subscribe("notices", cb=on_message)


asyncio.run(main())
