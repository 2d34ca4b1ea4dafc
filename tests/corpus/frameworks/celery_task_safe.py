"""Safe: a task's argument is quoted."""

import os
import shlex

from celery import Celery

app = Celery("media", broker="amqp://localhost")


@app.task
def convert(path):
    os.system("convert " + shlex.quote(path) + " out.png")  # ok: CSP-D003
