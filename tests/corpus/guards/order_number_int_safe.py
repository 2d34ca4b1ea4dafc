"""Safe: int() leaves nothing of the query string but a number."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/orders")
def show_order():
    number = int(request.args.get("number", "0"))
    with sqlite3.connect("orders.db") as db:
        row = db.execute(f"SELECT placed, total FROM orders WHERE id = {number}").fetchone()  # ok: CSP-D101
    return jsonify(order=row)
