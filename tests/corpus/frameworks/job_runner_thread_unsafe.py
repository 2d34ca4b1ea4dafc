"""Jobs wait in a queue; a thread runs them."""

import queue
import subprocess
import threading

from flask import Flask, jsonify, request


class JobRunner:
    def __init__(self):
        self.jobs = queue.Queue()
        self.results = {}
        self.thread = threading.Thread(target=self._work, daemon=True)
        self.thread.start()

    def submit(self, number, page):
        self.jobs.put((number, page))

    def _work(self):
        while True:
            number, page = self.jobs.get()
            done = subprocess.run(f"snapshot {page}", shell=True, capture_output=True)  # finding: CSP-D003
            self.results[number] = done.returncode
            self.jobs.task_done()


app = Flask(__name__)
runner = JobRunner()


@app.post("/snapshots/<int:number>")
def snapshot(number):
    runner.submit(number, request.form["page"])
    return jsonify(queued=True)
