"""Safe: a record's value is quoted."""

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
    os.system("valve " + shlex.quote(valve))  # ok: CSP-D003
