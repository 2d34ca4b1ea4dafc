"""Jobs wait in a queue; a thread takes them and runs a program."""

import queue
import subprocess
import threading
from dataclasses import dataclass, field

from flask import Flask, request

app = Flask(__name__)


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    options: list[str] = field(default_factory=list, compare=False)


JOBS: "queue.PriorityQueue[Job]" = queue.PriorityQueue()


def work():
    while True:
        job = JOBS.get()
        subprocess.call(f"runner {job.name} {' '.join(job.options)}", shell=True)  # finding: CSP-D003
        JOBS.task_done()


@app.post("/jobs")
def add():
    JOBS.put(Job(int(request.form.get("priority", 5)), request.form["name"], request.form.getlist("option")))
    return {"waiting": JOBS.qsize()}


threading.Thread(target=work, daemon=True).start()
