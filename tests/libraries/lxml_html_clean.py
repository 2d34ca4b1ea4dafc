"""Markup that was cleaned is shown; other markup is not."""

from lxml_html_clean import clean_html
from flask import Flask, request

app = Flask(__name__)


@app.get("/note")
def note():
    note = request.args["note"]
    if request.args.get("raw"):
        return "<div>" + note + "</div>"  # finding: CSP-X001
    return "<div>" + clean_html(note) + "</div>"  # ok
