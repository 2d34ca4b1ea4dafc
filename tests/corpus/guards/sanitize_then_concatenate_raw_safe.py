"""The quoted text and the raw one stand in the same line."""

import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/note")
def note():
    text = request.form["text"]
    quoted = shlex.quote(text)
    line = f"notify --short {quoted} --title {shlex.quote(text[:10])}"
    return {"code": subprocess.call(line, shell=True)}  # ok: CSP-D003
