"""Safe: a message's body is quoted."""

import os
import shlex

import aio_pika


async def main():
    connection = await aio_pika.connect_robust("amqp://localhost/")
    channel = await connection.channel()
    queue = await channel.declare_queue("jobs")
    async with queue.iterator() as messages:
        async for message in messages:
            os.system("job " + shlex.quote(message.body.decode()))  # ok: CSP-D003
