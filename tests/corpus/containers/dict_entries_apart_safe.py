"""The entry that goes into the SQL is another one than that which holds the visitor's text."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/orders/find")
def find_orders():
    search = {
        "table": "customer_order",
        "note": request.form.get("note", ""),
        "state": "open",
    }
    rows = sqlite3.connect("orders.db").execute(  # ok: CSP-D101
        "SELECT id FROM customer_order WHERE note = '" + search["state"] + "'"
    )
    return jsonify([row[0] for row in rows])
