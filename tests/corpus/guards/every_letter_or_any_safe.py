"""Safe: all() wants every letter to be allowed."""

import sqlite3
import string

from flask import Flask, jsonify, request

app = Flask(__name__)
LETTERS = string.ascii_letters + string.digits


@app.get("/cars")
def cars():
    plate = request.args.get("plate", "")
    if not all(c in LETTERS for c in plate):
        return jsonify(error="not a plate"), 400
    rows = sqlite3.connect("cars.db").execute(f"SELECT owner FROM cars WHERE plate = '{plate}'")  # ok: CSP-D101
    return jsonify(rows.fetchall())
