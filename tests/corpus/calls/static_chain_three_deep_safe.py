"""A value goes through three functions."""

import logging

from flask import Flask, request

app = Flask(__name__)


def outer(text, kind):
    return middle(kind, text)


def middle(kind, text):
    return inner(text=text, kind=kind)


def inner(*, kind, text):
    return kind


@app.get("/job")
def job():
    chosen = outer((request.args.getlist("q") or [""])[0], "steady")
    logging.getLogger("jobs").info("job: %s", chosen)  # ok: CSP-D108
    return {"ok": True}
