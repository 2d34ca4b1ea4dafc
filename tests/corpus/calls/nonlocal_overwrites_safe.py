"""Safe: the inner function's name is its own, and the constant stays."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/birds")
def birds():
    order = "name"

    def read_preferences():
        order = request.args.get("order", "name")
        return bool(order)

    chosen = read_preferences()
    db = sqlite3.connect("birds.db")
    rows = db.execute("SELECT name FROM birds ORDER BY " + order).fetchall()  # ok: CSP-D101
    return jsonify(rows=rows, chosen=chosen)
