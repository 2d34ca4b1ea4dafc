"""A generator gives pairs."""

from flask import Flask, redirect, request

app = Flask(__name__)


def pairs(text):
    yield "one", "steady"
    yield "two", text


@app.post("/job")
def job():
    found = dict(pairs(request.get_json()["q"]))
    chosen = found["one"]
    return redirect(chosen)  # ok: CSP-D801
