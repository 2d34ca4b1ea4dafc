"""A task is queued with what the request sent."""

import os

from celery import Celery
from flask import Flask, request

celery = Celery("media", broker="redis://localhost/0")
app = Flask(__name__)


@celery.task
def thumbnail(path):
    os.spawnlp(os.P_WAIT, "thumb", "thumb", path)  # ok: CSP-D003


@app.post("/thumb")
def thumb():
    thumbnail.delay(request.form["path"])
    return "", 202
