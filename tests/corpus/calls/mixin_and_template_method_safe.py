"""A mixin overrides one step of a template method."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


class Task:
    def execute(self, name):
        return self.run(self.prepare(name))

    def prepare(self, name):
        return name

    def run(self, name):
        return subprocess.call(f"task-runner {name}", shell=True)  # ok: CSP-D003


class Careful:
    def prepare(self, name):
        kept = "".join(c for c in super().prepare(name) if c.isalnum() or c == "_")
        return kept


class Nightly(Careful, Task):
    pass


@app.post("/tasks")
def tasks():
    return {"code": Nightly().execute(request.form["task"])}
