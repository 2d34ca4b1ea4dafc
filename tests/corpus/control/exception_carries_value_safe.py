"""A value travels in an exception's attribute."""

import os

from flask import Flask, request

app = Flask(__name__)


class Retry(Exception):
    def __init__(self, command, delay):
        super().__init__("retry later")
        self.command = command
        self.delay = delay


def attempt(command):
    if len(command) > 10:
        raise Retry(command, 5)
    return 0


@app.post("/attempt")
def run():
    try:
        return {"code": attempt(request.form["command"])}
    except Retry as again:
        return {"code": os.system(f"sleep {again.delay}")}  # ok: CSP-D003
