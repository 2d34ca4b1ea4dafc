"""A generator that never ends numbers the jobs."""

import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


def numbers(start):
    while True:
        yield start
        start += 1


@app.post("/job")
def job():
    name = request.form["name"]
    name = shlex.quote(name)
    number = next(numbers(100))
    return {"code": subprocess.call(f"job {name} {number}", shell=True)}  # ok: CSP-D003
