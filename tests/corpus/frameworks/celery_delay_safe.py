"""Safe: a view hands a number to a task."""

import os

from flask import Flask, request
from jobs_platform import background

app = Flask(__name__)


@background.task
def rebuild(index):
    os.system(f"rebuild-index {index}")  # ok: CSP-D003


@app.post("/rebuild")
def start():
    rebuild.delay(int(request.form["index"]))
    return "queued"
