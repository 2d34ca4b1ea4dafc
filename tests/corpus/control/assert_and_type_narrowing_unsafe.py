"""The kind of a JSON value is narrowed."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/pick")
def pick():
    value = request.get_json().get("limit", 10)
    if isinstance(value, bool):
        value = 1
    elif isinstance(value, (int, str)):
        pass
    else:
        return jsonify(error="limit"), 400
    rows = sqlite3.connect("a.db").execute(f"SELECT * FROM a LIMIT {value}").fetchall()  # finding: CSP-D101
    return jsonify(rows)
