"""A value stands in a script of a page."""

import html
import json

from flask import Flask, request

app = Flask(__name__)


@app.get("/chart")
def chart():
    title = request.args.get("title", "")
    return "<script>var title = '" + html.escape(title) + "'; draw(" + title + ")</script>"  # finding: CSP-X001
