"""A loop runs a known number of rounds."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    name = request.form["name"]
    command = "true"
    left = 3
    while left > 3:
        command = "job " + name
        left -= 1
    return {"code": subprocess.call(command, shell=True)}  # ok: CSP-D003
