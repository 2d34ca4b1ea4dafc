"""A number stands in a name."""

import re

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.form["q"]
    match = re.match(r"\d+", x)
    if match is None:
        return {"error": "number"}
    with open(f"/srv/files/{x}.txt") as source:  # finding: CSP-D501
        return {"size": len(source.read())}
