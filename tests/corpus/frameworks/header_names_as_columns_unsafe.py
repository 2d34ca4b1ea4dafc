"""What a client calls its headers is as much its own as what they say."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/census")
def census():
    column = "total"
    for name, _ in request.headers.items():
        if name.lower().startswith("x-count-"):
            column = name[8:]
    db = sqlite3.connect("census.db")
    row = db.execute(f"SELECT {column} FROM census").fetchone()  # finding: CSP-D101
    return {"value": int(row[0])}
