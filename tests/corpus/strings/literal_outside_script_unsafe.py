"""A literal of JSON stands in a script, or in the text of a page."""

import json

from flask import Flask, request

app = Flask(__name__)


@app.get("/chart")
def chart():
    data = json.dumps(request.args.get("title", "")).replace("<", "\\u003c")
    return f"<div onclick=draw({data})></div>"  # finding: CSP-X001
