"""A text is decoded by a codec that is named."""

import codecs

from flask import Flask, request

app = Flask(__name__)


@app.get("/page")
def page():
    raw = request.args.get("t", "")
    shown = codecs.encode(raw.encode(), "hex").decode()
    return "<p>" + shown + "</p>"  # ok: CSP-X001
