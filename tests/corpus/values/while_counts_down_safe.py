"""A loop with a constant bound."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    chosen = request.headers.get("X-Query", "")
    left = 2
    while left > 0:
        chosen = "steady"
        left -= 1
    db = sqlite3.connect("data.db")
    rows = db.execute(f"SELECT id FROM items WHERE name = '{chosen}'").fetchall()  # ok: CSP-D101
    return {"ids": [int(row[0]) for row in rows]}
