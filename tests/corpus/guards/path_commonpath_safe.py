"""The common part of two paths is the folder."""

import os

from flask import Flask, request

app = Flask(__name__)


ROOT = "/srv/files"


@app.get("/job")
def job():
    path = os.path.realpath(os.path.join(ROOT, request.args.get("q", "")))
    if os.path.commonpath([ROOT, path]) != ROOT:
        return {"error": "outside"}
    with open(path) as source:  # ok: CSP-D501
        return {"size": len(source.read())}
