"""A placeholder is replaced."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    chosen = "<name>".replace("<name>", (request.args.getlist("q") or [""])[0])
    db = sqlite3.connect("data.db")
    rows = db.execute(f"SELECT id FROM items WHERE name = '{chosen}'").fetchall()  # finding: CSP-D101
    return {"ids": [int(row[0]) for row in rows]}
