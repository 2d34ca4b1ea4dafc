"""A path is made absolute and compared with the folder."""

import os

from flask import Flask, request

app = Flask(__name__)


ROOT = "/srv/files/"


@app.get("/job")
def job():
    path = os.path.join(ROOT, request.args.get("q", ""))
    if not path.startswith(ROOT):
        return {"error": "outside"}
    return {"size": os.path.getsize(path), "text": open(path).read()}  # finding: CSP-D501
