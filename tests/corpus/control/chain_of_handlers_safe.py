"""The stage between source and sink replaces the field by a constant from a table."""

import os
from dataclasses import dataclass
from typing import Callable

from flask import Flask, jsonify, request

app = Flask(__name__)
QUEUES = {"fast": "express", "slow": "bulk"}


@dataclass
class Job:
    queue: str
    title: str = "untitled"
    code: int = 0


def settle(job: Job) -> None:
    job.queue = QUEUES.get(job.queue, "bulk")


def submit(job: Job) -> None:
    job.code = os.system("lp -d " + job.queue + " /srv/out.pdf")  # ok: CSP-D003


STAGES: list[Callable[[Job], None]] = [settle, submit]


@app.post("/print")
def print_job():
    job = Job(queue=request.form.get("queue", "slow"))
    for stage in STAGES:
        stage(job)
    return jsonify(code=job.code)
