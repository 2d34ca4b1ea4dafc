"""Arguments are spread."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


def take(first, *others, last="steady"):
    return others[0]


@app.get("/job/<path:q>")
def job(q):
    chosen = take(*["a", request.view_args["q"], "c"])
    db = sqlite3.connect("data.db")
    rows = db.execute(f"SELECT id FROM items WHERE name = '{chosen}'").fetchall()  # finding: CSP-D101
    return {"ids": [int(row[0]) for row in rows]}
