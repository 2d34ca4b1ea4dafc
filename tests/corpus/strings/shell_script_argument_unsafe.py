"""A shell is started explicitly with a script."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/archive")
def archive():
    folder = request.form["folder"]
    command = ["bash", "-c", "tar -cz " + folder + " | upload"]
    return {"code": subprocess.run(command, timeout=60).returncode}  # finding: CSP-D003
