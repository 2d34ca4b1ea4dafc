"""A list of words becomes one line."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    words = ["wc", "-l", request.args.to_dict(flat=True).get("q", "")]
    line = " ".join(words)
    return {"code": subprocess.call(line, shell=True)}  # finding: CSP-D003
