"""Unsafe: a record's value is evaluated."""

import asyncio
import json

from aiokafka import AIOKafkaConsumer


async def consume():
    consumer = AIOKafkaConsumer("sums", bootstrap_servers="localhost:9092")
    await consumer.start()
    async for record in consumer:
        print(eval(record.value))  # finding: CSP-D001


asyncio.run(consume())
