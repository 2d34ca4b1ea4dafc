"""Nested handlers: the inner one converts, the outer one falls back."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


def limit_of(text):
    try:
        try:
            return int(text)
        except ValueError:
            return text.strip() or 10
    except (TypeError, ValueError):
        return 10


@app.get("/latest")
def latest():
    connection = sqlite3.connect("log.db")
    cursor = connection.execute("SELECT * FROM log ORDER BY id DESC LIMIT {}".format(limit_of(request.args.get("n"))))  # finding: CSP-D101
    return {"rows": cursor.fetchall()}
