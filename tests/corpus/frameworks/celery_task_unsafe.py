"""Unsafe: a task's argument becomes a command."""

import os
import shlex

from celery import Celery

app = Celery("media", broker="amqp://localhost")


@app.task
def convert(path):
    os.system("convert " + path + " out.png")  # finding: CSP-D003
