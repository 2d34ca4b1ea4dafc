"""All predicates of a table must hold."""

import os

from flask import Flask, abort, request

app = Flask(__name__)
PREDICATES = [
    lambda text: 0 < len(text) < 30,
    lambda text: not text.startswith("-"),
]


@app.post("/name")
def name():
    text = request.form["name"]
    if not all(predicate(text) for predicate in PREDICATES):
        abort(400)
    return {"code": os.system("greet " + text)}  # finding: CSP-D003
