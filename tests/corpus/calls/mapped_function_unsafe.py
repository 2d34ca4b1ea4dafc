"""Unsafe: map() applies a function that leaves the text as it is."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/flights")
def flights():
    parts = request.args.get("ids", "0").split(",")
    ids = ", ".join(map(str.strip, parts))
    rows = sqlite3.connect("airport.db").execute(f"SELECT gate FROM flights WHERE id IN ({ids})")  # finding: CSP-D101
    return jsonify(rows.fetchall())
