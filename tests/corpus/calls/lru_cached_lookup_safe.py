"""A cached helper computes a statement."""

import functools
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@functools.lru_cache(maxsize=128)
def statement_for(table, order):
    base = f"SELECT * FROM {table}"
    return base + (f" ORDER BY {order}" if order else "")


@app.get("/list")
def listing():
    statement = statement_for("plant", "name" if request.args.get("order") else None)
    return {"rows": sqlite3.connect("g.db").execute(statement).fetchall()}  # ok: CSP-D101
