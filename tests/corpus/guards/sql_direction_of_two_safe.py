"""A direction is one of two words."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.json["q"]
    direction = "DESC" if x == "desc" else "ASC"
    rows = sqlite3.connect("data.db").execute("SELECT id FROM items ORDER BY id " + direction)  # ok: CSP-D101
    return {"n": len(rows.fetchall())}
