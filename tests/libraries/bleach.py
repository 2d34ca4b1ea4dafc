"""Markup that was cleaned is shown; other markup is not."""

import bleach
from flask import Flask, request

app = Flask(__name__)


@app.get("/note")
def note():
    note = request.args["note"]
    if request.args.get("raw"):
        return "<div>" + note + "</div>"  # finding: CSP-X001
    return "<div>" + bleach.clean(note) + "</div>"  # ok
