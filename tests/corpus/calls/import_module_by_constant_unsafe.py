"""A function of the standard library is found by names."""

import importlib

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/job")
def job():
    codec = importlib.import_module("urllib.parse")
    chosen = getattr(codec, "unquote")(request.form["q"])
    response = make_response("<p>%s</p>" % chosen)  # finding: CSP-X001
    return response
