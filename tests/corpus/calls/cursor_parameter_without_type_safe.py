"""Orders by customer: the helper gets whatever cursor its caller has."""

import sqlite3
from contextlib import closing

from flask import Flask, jsonify, request

app = Flask(__name__)
DATABASE = "/var/lib/orders/orders.db"


def rows_of(cursor, customer):
    cursor.execute("SELECT id, total FROM orders WHERE customer = ? ORDER BY id", (customer,))  # ok: CSP-D101
    return [{"id": row[0], "total": row[1]} for row in cursor.fetchall()]


@app.route("/orders")
def orders():
    customer = request.args.get("customer", "")
    with closing(sqlite3.connect(DATABASE)) as connection:
        return jsonify(rows_of(connection.cursor(), customer))
