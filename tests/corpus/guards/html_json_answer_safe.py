"""A text is sent as JSON, or as a page."""

import json

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = (request.values.get("q") or "")
    return Response(json.dumps({"x": x}), mimetype="application/json")  # ok: CSP-X001
