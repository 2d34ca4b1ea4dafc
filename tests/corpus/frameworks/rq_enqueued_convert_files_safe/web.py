"""Takes wishes and puts them into a queue."""

from flask import Flask, jsonify, request
from redis import Redis
from rq import Queue

import tasks

app = Flask(__name__)
queue = Queue(connection=Redis("redis"))


@app.post("/convert")
def convert():
    job = queue.enqueue(tasks.convert, request.form["title"], job_timeout=60)
    return jsonify(job=job.id)
