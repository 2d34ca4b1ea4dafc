"""A task gets what the program puts into its queue: its own setting, or what a visitor sent."""

import os

from celery import Celery
from flask import Flask, request

celery = Celery("library")
app = Flask(__name__)


@celery.task
def reindex(name):
    os.system("reindex " + name)  # finding: CSP-D003


@app.post("/reindex")
def start():
    reindex.apply_async(args=[request.form["index"]])
    return {"queued": "note" in request.form}, 202
