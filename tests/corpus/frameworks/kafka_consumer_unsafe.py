"""Unsafe: a record's value becomes SQL."""

import sqlite3

from kafka import KafkaConsumer

connection = sqlite3.connect("events.db")
consumer = KafkaConsumer("events", bootstrap_servers=["localhost:9092"])
for record in consumer:
    text = record.value.decode()
    connection.execute("INSERT INTO events VALUES ('" + text + "')")  # finding: CSP-D101
