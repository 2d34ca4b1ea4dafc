"""A text stands in an attribute."""

import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.getlist("q")[0]
    return '<input value="' + html.escape(x) + '">'  # ok: CSP-X001
