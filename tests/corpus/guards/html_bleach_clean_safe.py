"""A text is cleaned."""

from flask import Flask, request
import bleach

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.json["q"]
    return "<article>" + bleach.clean(x) + "</article>"  # ok: CSP-X001
