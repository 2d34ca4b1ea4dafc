"""Jobs whose arguments come packed."""

import base64
import json
import pickle

from celery import Celery

app = Celery("jobs", broker="amqp://queue")


@app.task(bind=True, max_retries=3)
def crunch(self, packed: str):
    raw = base64.b64decode(packed)
    job = pickle.loads(raw)  # finding: CSP-D201
    return sum(job["numbers"])
