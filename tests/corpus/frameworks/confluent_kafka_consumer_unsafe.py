"""Unsafe: a record's value becomes a command."""

import os
import shlex

from confluent_kafka import Consumer

consumer = Consumer({"bootstrap.servers": "localhost", "group.id": "valves"})
consumer.subscribe(["valves"])
while True:
    record = consumer.poll(1.0)
    if record is None or record.error():
        continue
    valve = record.value().decode("utf-8")
    os.system("valve " + valve)  # finding: CSP-D003
