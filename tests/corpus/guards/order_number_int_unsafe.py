"""Unsafe: the order number goes from the query string into the SQL text as it came."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/orders")
def show_order():
    number = request.args.get("number", "0")
    with sqlite3.connect("orders.db") as db:
        row = db.execute(f"SELECT placed, total FROM orders WHERE id = {number}").fetchone()  # finding: CSP-D101
    return jsonify(order=row)
