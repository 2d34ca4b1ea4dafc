"""Safe: a record's value is bound."""

import sqlite3

from kafka import KafkaConsumer

connection = sqlite3.connect("events.db")
consumer = KafkaConsumer("events", bootstrap_servers=["localhost:9092"])
for record in consumer:
    text = record.value.decode()
    connection.execute("INSERT INTO events VALUES (?)", (text,))  # ok: CSP-D101
