"""A worker that reads orders from a queue."""

import sqlite3

from kombu import Connection, Queue
from kombu.mixins import ConsumerMixin


class Worker(ConsumerMixin):
    def __init__(self, connection):
        self.connection = connection
        self.db = sqlite3.connect("orders.db")

    def get_consumers(self, Consumer, channel):
        return [Consumer([Queue("orders")], callbacks=[self.on_order])]

    def on_order(self, body, message):
        self.db.execute(f"DELETE FROM orders WHERE number = {body['number']}")  # finding: CSP-D101
        message.ack()


with Connection("amqp://queue") as connection:
    Worker(connection).run()
