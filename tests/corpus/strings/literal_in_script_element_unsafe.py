"""A value stands in a script as a literal of JSON."""

import json

from flask import Flask, request

app = Flask(__name__)


@app.get("/chart")
def chart():
    data = json.dumps({"title": request.args.get("title", "")})
    data = data.replace(">", "\\u003e")
    return f"<script>draw({data})</script>"  # finding: CSP-X001
