"""Unsafe: the inner function captures the text from the request."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


def make_runner(tool):
    def run(option):
        return subprocess.getoutput(tool + " " + option)  # finding: CSP-D003

    return run


@app.get("/uptime")
def uptime():
    tool = request.args.get("tool", "uptime")
    runner = make_runner(tool)
    text = runner("--version")
    return {"version_known": bool(text)}
