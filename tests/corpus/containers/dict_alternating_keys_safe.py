"""A mapping holds what is known and what came in; it is changed before it is read."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    entry = {"a": "alpha", "b": request.args.get("q", "")}
    entry["c"] = entry["a"]
    entry["a"], entry["b"] = entry["b"], entry["a"]
    chosen = entry["c"]
    db = sqlite3.connect("data.db")
    rows = db.execute(f"SELECT id FROM items WHERE name = '{chosen}'").fetchall()  # ok: CSP-D101
    return {"ids": [int(row[0]) for row in rows]}
