"""An answer calls a function that the client names."""

import json
import re

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/data.js")
def data():
    callback = request.args.get("callback", "show")
    if not re.fullmatch(r"\w+", callback):
        callback = "show"
    return Response(callback + "(" + json.dumps({"n": 1}) + ")", mimetype="text/html")  # ok: CSP-X001
