"""A fold puts words together."""

from functools import reduce
import os

from flask import Flask

app = Flask(__name__)


@app.get("/job/<q>")
def job(q):
    words = ["a", q, "c"]
    chosen = reduce(lambda left, right: left + "x", words, "")
    with open(os.path.join("/srv/data", chosen), "rb") as source:  # ok: CSP-D501
        return {"size": len(source.read())}
