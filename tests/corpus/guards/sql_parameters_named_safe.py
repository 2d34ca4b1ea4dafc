"""A statement with a name for its value."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.getlist("q")[0]
    db = sqlite3.connect("data.db")
    rows = db.execute("SELECT id FROM items WHERE name = :name", {"name": x}).fetchall()  # ok: CSP-D101
    return {"n": len(rows)}
