"""A value goes through base64 and JSON and comes back."""

import base64
import json
import subprocess

from flask import Flask, request

app = Flask(__name__)


def pack(document):
    return base64.urlsafe_b64encode(json.dumps(document).encode()).decode()


def unpack(text):
    return json.loads(base64.urlsafe_b64decode(text.encode()))


@app.post("/job")
def job():
    ticket = pack({"tool": "gs", "file": request.form["file"]})
    job = unpack(ticket)
    subprocess.run("gs -q " + job["tool"], shell=True, check=True)  # ok: CSP-D003
    return {"ticket": ticket}
