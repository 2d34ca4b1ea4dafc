"""Safe: a record's value is read as JSON."""

import asyncio
import json

from aiokafka import AIOKafkaConsumer


async def consume():
    consumer = AIOKafkaConsumer("sums", bootstrap_servers="localhost:9092")
    await consumer.start()
    async for record in consumer:
        print(json.loads(record.value))  # ok: CSP-D001


asyncio.run(consume())
