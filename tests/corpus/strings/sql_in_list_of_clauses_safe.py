"""Clauses are collected in a list with their values."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


def clauses(filters):
    parts, values = [], []
    if "since" in filters:
        parts.append("created >= ?")
        values.append(filters["since"])
    if "author" in filters:
        parts.append("author = ?")
        values.append(filters["author"])
    return " AND ".join(parts) or "1 = 1", values


@app.get("/posts")
def posts():
    where, values = clauses(request.args)
    rows = sqlite3.connect("b.db").execute("SELECT * FROM post WHERE " + where, values).fetchall()  # ok: CSP-D101
    return {"posts": rows}
