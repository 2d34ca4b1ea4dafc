"""A decorator passes a result on or replaces it."""

import functools
import subprocess

from flask import Flask, request

app = Flask(__name__)


def logged(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        result = function(*args, **kwargs)
        return "done" if result else "empty"

    return inner


@logged
def trimmed(text):
    return text.strip()


@app.get("/job")
def job():
    chosen = trimmed(request.args.get("q", ""))
    code = subprocess.call("make " + chosen, shell=True)  # ok: CSP-D003
    return {"code": code}
