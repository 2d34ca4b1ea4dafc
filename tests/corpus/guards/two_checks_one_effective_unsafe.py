"""Of two checks only one is about the value that is used."""

import os

from flask import Flask, abort, request

app = Flask(__name__)
NAMES = {"daily", "weekly"}


@app.post("/report")
def report():
    kind, name = request.form["kind"], request.form["name"]
    if kind not in NAMES and name not in NAMES:
        abort(400)
    return {"code": os.system(f"report {name}")}  # finding: CSP-D003
