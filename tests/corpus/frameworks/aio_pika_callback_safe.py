"""Safe: a callback reads a message as JSON."""

import json
import pickle

from aio_pika import connect
from aio_pika.abc import AbstractIncomingMessage


async def on_message(message: AbstractIncomingMessage) -> None:
    async with message.process():
        print(json.loads(message.body))  # ok: CSP-D201


async def main() -> None:
    connection = await connect("amqp://localhost/")
    channel = await connection.channel()
    queue = await channel.declare_queue("hello")
    await queue.consume(on_message)
