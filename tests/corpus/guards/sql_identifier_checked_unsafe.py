"""The name of a table is an identifier, or not empty."""

import sqlite3

from flask import Flask

app = Flask(__name__)


@app.get("/job/<q>")
def job(q):
    x = q
    if not x.strip():
        return {"error": "name"}
    rows = sqlite3.connect("data.db").execute(f"SELECT COUNT(*) FROM {x}")  # finding: CSP-D101
    return {"n": rows.fetchone()[0]}
