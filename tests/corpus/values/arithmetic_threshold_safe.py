"""The limit folds to 40, which is not above 40, so the word in the SQL is always the constant."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)

SEATS_PER_ROW = 7
ROWS = 6
RESERVED = 2


@app.get("/tickets")
def tickets():
    limit = SEATS_PER_ROW * ROWS - RESERVED
    if limit > 40:
        holder = request.args.get("holder", "")
    else:
        holder = "walk-in"
    db = sqlite3.connect("theatre.db")
    rows = db.execute("SELECT seat FROM ticket WHERE holder = '" + holder + "'").fetchall()  # ok: CSP-D101
    return jsonify([row[0] for row in rows])
