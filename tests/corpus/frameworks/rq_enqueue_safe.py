"""Safe: a job is given a number."""

import os

from flask import Flask, request
from redis import Redis
from rq import Queue

app = Flask(__name__)
queue = Queue(connection=Redis())


def transcode(video):
    os.system(f"transcode {video}")  # ok: CSP-D003


@app.post("/transcode")
def start():
    queue.enqueue(transcode, int(request.form["video"]))
    return "queued"
