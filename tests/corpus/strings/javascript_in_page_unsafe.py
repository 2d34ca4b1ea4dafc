"""A value is put into a script of the page."""

import json
from html import escape

from flask import Flask, request

app = Flask(__name__)


@app.get("/chart")
def chart():
    title = request.args.get("title", "")
    return "<script>draw('" + escape(title) + "');</script>"  # finding: CSP-X001
