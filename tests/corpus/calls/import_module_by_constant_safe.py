"""A function of the standard library is found by names."""

import importlib

from flask import Flask, make_response

app = Flask(__name__)


@app.post("/job")
def job():
    codec = importlib.import_module("urllib.parse")
    chosen = str(getattr(codec, "urlsplit")("http://example.org/a").path)
    response = make_response("<p>%s</p>" % chosen)  # ok: CSP-X001
    return response
