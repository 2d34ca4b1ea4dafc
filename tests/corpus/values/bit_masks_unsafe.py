"""The mask keeps the bit that turns free search on, so the visitor's condition is part of the SQL."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
FREE_SEARCH = 1 << 1
FEATURES = 0b0110
MASK = 0b1010


@app.get("/parts")
def parts():
    if FEATURES & MASK & FREE_SEARCH:
        condition = request.args.get("q", "1 = 1")
    else:
        condition = "stock > 0"
    db = sqlite3.connect("parts.db")
    cur = db.execute("SELECT number FROM part WHERE " + condition)  # finding: CSP-D101
    return jsonify([number for (number,) in cur])
