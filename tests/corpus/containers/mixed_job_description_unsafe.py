"""A job has a command of the program's own and a note by whoever ordered it."""

import os
from dataclasses import dataclass

from flask import Flask, request

app = Flask(__name__)


@dataclass(frozen=True)
class Job:
    tool: str
    note: str
    priority: int = 0


def build(form):
    fields = {"tool": "reindex --all", "note": form.get("note", ""), "priority": form.get("priority", "0")}
    return Job(fields["tool"], fields["note"], int(fields["priority"]))


@app.post("/jobs")
def submit():
    job = build(request.form)
    os.system(f"nice -n {job.priority} {job.note}")  # finding: CSP-D003
    return {"note": job.note}
