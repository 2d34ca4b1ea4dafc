"""The limit folds to 40, so the branch that takes the visitor's word is the one that runs, and the word is
part of the SQL."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)

SEATS_PER_ROW = 7
ROWS = 6
RESERVED = 2


@app.get("/tickets")
def tickets():
    limit = SEATS_PER_ROW * ROWS - RESERVED
    if limit > 39:
        holder = request.args.get("holder", "")
    else:
        holder = "walk-in"
    db = sqlite3.connect("theatre.db")
    rows = db.execute("SELECT seat FROM ticket WHERE holder = '" + holder + "'").fetchall()  # finding: CSP-D101
    return jsonify([row[0] for row in rows])
