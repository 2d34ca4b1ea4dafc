"""Unsafe: the inner function replaces the constant by the client's text."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/birds")
def birds():
    order = "name"

    def read_preferences():
        nonlocal order
        order = request.args.get("order", "name")
        return bool(order)

    chosen = read_preferences()
    db = sqlite3.connect("birds.db")
    rows = db.execute("SELECT name FROM birds ORDER BY " + order).fetchall()  # finding: CSP-D101
    return jsonify(rows=rows, chosen=chosen)
