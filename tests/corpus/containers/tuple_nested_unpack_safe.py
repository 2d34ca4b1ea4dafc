"""Nested tuples are unpacked."""

import subprocess

from flask import Flask

app = Flask(__name__)


@app.get("/job/<q>")
def job(q):
    (left, (middle, right)) = ("a", (q, "c"))
    chosen = right
    code = subprocess.call("make " + chosen, shell=True)  # ok: CSP-D003
    return {"code": code}
