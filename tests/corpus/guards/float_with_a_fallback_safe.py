"""Safe: when the text is no number, a number is the fallback."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def number(text, fallback):
    try:
        return float(text)
    except (TypeError, ValueError):
        return fallback


@app.get("/flats")
def flats():
    text = request.args.get("max_rent")
    rent = number(text, 900.0)
    db = sqlite3.connect("flats.db")
    return jsonify(db.execute(f"SELECT street FROM flats WHERE rent <= {rent}").fetchall())  # ok: CSP-D101
