"""Unsafe: a message's body becomes a command."""

import os
import shlex

import aio_pika


async def main():
    connection = await aio_pika.connect_robust("amqp://localhost/")
    channel = await connection.channel()
    queue = await channel.declare_queue("jobs")
    async with queue.iterator() as messages:
        async for message in messages:
            os.system("job " + message.body.decode())  # finding: CSP-D003
