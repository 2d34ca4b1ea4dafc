"""Quotes are doubled for a value, or for a number without quotes."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = str(request.args["q"]).replace("'", "''")
    db = sqlite3.connect("data.db")
    rows = db.execute("SELECT id FROM items WHERE size > " + x).fetchall()  # finding: CSP-D101
    return {"n": len(rows)}
