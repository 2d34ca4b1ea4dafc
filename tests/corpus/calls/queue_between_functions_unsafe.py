"""One function puts a job on a queue, the worker takes it off."""

import os
import queue
import threading

from flask import Flask, request

app = Flask(__name__)
jobs = queue.Queue()


def worker():
    while True:
        job = jobs.get()
        if job is None:
            break
        os.system("transcode /srv/in/" + job)  # finding: CSP-D003
        jobs.task_done()


threading.Thread(target=worker, daemon=True).start()


@app.post("/transcode")
def transcode():
    jobs.put(request.form["name"])
    return {"queued": True}, 202
