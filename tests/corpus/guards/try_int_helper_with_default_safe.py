"""A helper gives a number, or a default."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


def number(text, default=0):
    try:
        return int(text)
    except (TypeError, ValueError):
        return default


@app.get("/items")
def items():
    size = number(request.args.get("size"))
    rows = sqlite3.connect("i.db").execute(f"SELECT id FROM items WHERE size > {size}")  # ok: CSP-D101
    return {"n": len(rows.fetchall())}
