"""Safe: map() applies int to every part."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/flights")
def flights():
    parts = request.args.get("ids", "0").split(",")
    ids = ", ".join(map(str, map(int, parts)))
    rows = sqlite3.connect("airport.db").execute(f"SELECT gate FROM flights WHERE id IN ({ids})")  # ok: CSP-D101
    return jsonify(rows.fetchall())
