"""Safe: the inner function captures a constant."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


def make_runner(tool):
    def run(option):
        return subprocess.getoutput(tool + " " + option)  # ok: CSP-D003

    return run


@app.get("/uptime")
def uptime():
    tool = request.args.get("tool", "uptime")
    runner = make_runner("uptime" if tool else "date")
    text = runner("--version")
    return {"version_known": bool(text)}
