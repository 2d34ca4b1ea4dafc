"""A name is one of those that lie in the folder."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.form.to_dict()["q"]
    if x not in os.listdir("/srv/files") and "/" not in x:
        return {"error": "unknown"}
    with open(f"/srv/files/{x}") as source:  # finding: CSP-D501
        return {"size": len(source.read())}
