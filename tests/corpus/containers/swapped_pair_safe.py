"""After two swaps the name that is used holds the constant again."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/compare")
def compare():
    left, right = "2023", request.args.get("year", "2024")
    left, right = right, left
    left, right = right, left
    rows = sqlite3.connect("sales.db").execute("SELECT sum(amount) FROM sales_" + left)  # ok: CSP-D101
    return jsonify(total=rows.fetchone()[0], chosen=len(right))
