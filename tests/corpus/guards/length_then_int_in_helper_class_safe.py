"""A parser class offers typed getters."""

import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


class Fields:
    def __init__(self, source):
        self.source = source

    def text(self, name, default=""):
        value = self.source.get(name, default)
        if len(value) > 100:
            abort(400)
        return value

    def number(self, name, default=0):
        try:
            return int(self.text(name, str(default)))
        except ValueError:
            abort(400)


@app.get("/rows")
def rows():
    fields = Fields(request.args)
    first = fields.number("first", 0)
    cursor = sqlite3.connect("r.db").execute(f"SELECT * FROM r WHERE id > {first}")  # ok: CSP-D101
    return {"rows": cursor.fetchall()}
