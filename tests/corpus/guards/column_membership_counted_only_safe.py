"""Safe: a column outside the constant set is replaced by a constant."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
COLUMNS = frozenset({"name", "price", "stock"})
unknown_columns = []


@app.get("/products")
def products():
    column = request.args.get("by", "name")
    if column not in COLUMNS:
        column = "name"
    conn = sqlite3.connect("shop.db")
    rows = conn.execute("SELECT sku FROM products ORDER BY %s LIMIT 50" % column).fetchall()  # ok: CSP-D101
    return jsonify(rows)
