"""Unsafe: a job is given what the request says."""

import os

from flask import Flask, request
from redis import Redis
from rq import Queue

app = Flask(__name__)
queue = Queue(connection=Redis())


def transcode(video):
    os.system(f"transcode {video}")  # finding: CSP-D003


@app.post("/transcode")
def start():
    queue.enqueue(transcode, request.form["video"])
    return "queued"
