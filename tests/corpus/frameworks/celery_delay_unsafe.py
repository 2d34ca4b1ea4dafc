"""Unsafe: a view hands what it is given to a task."""

import os

from flask import Flask, request
from jobs_platform import background

app = Flask(__name__)


@background.task
def rebuild(index):
    os.system(f"rebuild-index {index}")  # finding: CSP-D003


@app.post("/rebuild")
def start():
    rebuild.delay(request.form["index"])
    return "queued"
