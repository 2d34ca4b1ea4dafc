"""Slices of a list are replaced and deleted."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/args")
def args():
    words = ["tar", "-c", "x", "y", "z"]
    words[2:4] = [request.form["folder"], "--verbose"]
    del words[2:]
    return {"code": subprocess.call(" ".join(words), shell=True)}  # ok: CSP-D003
