"""A cache keyed by text; values are what was computed."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Cache(dict):
    def __missing__(self, key):
        self[key] = value = f"SELECT * FROM day WHERE name = '{key}'"
        return value


cache = Cache()


@app.get("/day")
def day():
    statement = cache[request.args["name"]]
    return {"rows": sqlite3.connect("d.db").execute(statement).fetchall()}  # finding: CSP-D101
