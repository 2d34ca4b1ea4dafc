"""A memoizing decorator with a dictionary of its own."""

import functools
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def remembered(function):
    seen = {}

    @functools.wraps(function)
    def inner(key):
        if key not in seen:
            seen[key] = function(key)
        return seen[key]

    return inner


@remembered
def clause(word):
    return "length(name) = " + str(len(word))


@app.get("/names")
def names():
    rows = sqlite3.connect("n.db").execute("SELECT id FROM names WHERE " + clause(request.args["w"]))  # ok: CSP-D101
    return {"n": len(rows.fetchall())}
