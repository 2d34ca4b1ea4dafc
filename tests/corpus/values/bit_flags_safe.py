"""Bits of a constant decide."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)
SORT, FILTER, PAGE = 1, 2, 4
FEATURES = FILTER | PAGE


@app.get("/items")
def items():
    statement = "SELECT * FROM item"
    if FEATURES & SORT:
        statement += " ORDER BY " + request.args.get("sort", "id")
    return {"items": sqlite3.connect("items.db").execute(statement).fetchall()}  # ok: CSP-D101
