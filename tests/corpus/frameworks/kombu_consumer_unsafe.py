"""Unsafe: a message's body becomes a command."""

import os
import shlex

from kombu import Connection, Queue
from kombu.mixins import ConsumerMixin


class Worker(ConsumerMixin):
    def __init__(self, connection):
        self.connection = connection

    def get_consumers(self, Consumer, channel):
        return [Consumer(queues=[Queue("jobs")], callbacks=[self.on_job])]

    def on_job(self, body, message):
        os.system("job " + body["name"])  # finding: CSP-D003
        message.ack()
