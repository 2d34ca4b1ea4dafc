"""A thread works off what a view queued."""

import queue
import subprocess
import threading

from flask import Flask, request

app = Flask(__name__)
jobs = queue.Queue()


def work():
    while True:
        job = jobs.get()
        subprocess.run(["thumb", "--", job["file"]])  # ok: CSP-D003
        jobs.task_done()


threading.Thread(target=work, daemon=True).start()


@app.post("/thumb")
def thumb():
    jobs.put({"file": request.form["file"], "size": 100})
    return {"queued": True}
