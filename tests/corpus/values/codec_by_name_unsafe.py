"""A text is decoded by a codec that is named."""

import codecs

from flask import Flask, request

app = Flask(__name__)


@app.get("/page")
def page():
    raw = request.args.get("t", "")
    shown = codecs.decode(codecs.encode(raw, "rot_13"), "rot_13")
    return "<p>" + shown + "</p>"  # finding: CSP-X001
