"""A text is escaped, but for a page."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.cookies.get("q", "")
    text = str(len(x))
    rows = sqlite3.connect("data.db").execute(f"SELECT id FROM items WHERE name = '{text}'")  # ok: CSP-D101
    return {"n": len(rows.fetchall())}
