"""A factory returns two closures that share a variable."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


def filters():
    parts = []

    def add(column, value):
        parts.append("%s = '%s'" % (column, value))

    def text():
        return " AND ".join(parts) or "1"

    return add, text


@app.get("/find")
def find():
    add, text = filters()
    for column in ("year", "month"):
        if column in request.args:
            add(column, request.args[column])
    return {"rows": sqlite3.connect("f.db").execute("SELECT * FROM f WHERE " + text()).fetchall()}  # finding: CSP-D101
