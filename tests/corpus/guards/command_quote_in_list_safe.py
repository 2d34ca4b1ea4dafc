"""A word is quoted for a shell, or stands in quotes already."""

import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.get_json()["q"]
    out = subprocess.check_output(f"wc -l {shlex.quote(x)}", shell=True)  # ok: CSP-D003
    return {"size": len(out)}
