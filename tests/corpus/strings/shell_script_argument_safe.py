"""A shell is started explicitly with a script."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/archive")
def archive():
    folder = request.form["folder"]
    command = ["bash", "-c", 'tar -cz "$1" | upload', "archive", folder]
    return {"code": subprocess.run(command, timeout=60).returncode}  # ok: CSP-D003
