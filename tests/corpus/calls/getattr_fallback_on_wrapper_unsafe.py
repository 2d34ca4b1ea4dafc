"""A wrapper passes unknown attributes on to what it wraps."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Traced:
    def __init__(self, inner):
        self.inner = inner
        self.calls = 0

    def __getattr__(self, name):
        self.calls += 1
        return getattr(self.inner, name)


@app.get("/cities")
def cities():
    cursor = Traced(sqlite3.connect("geo.db").cursor())
    country = request.args["country"]
    cursor.execute("SELECT name FROM city WHERE country = '%s'" % country)  # finding: CSP-D101
    return jsonify(cursor.fetchall())
