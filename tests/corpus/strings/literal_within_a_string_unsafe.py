"""A literal of JSON stands in a string of a script, or by itself."""

import json

from flask import Flask, request

app = Flask(__name__)


@app.get("/chart")
def chart():
    data = json.dumps(request.args.get("title", "")).replace("<", "\\u003c")
    return f"<script>draw('{data}')</script>"  # finding: CSP-X001
