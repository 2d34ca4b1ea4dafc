"""Unsafe: a column outside the constant set is noticed, but nothing is done about it."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
COLUMNS = frozenset({"name", "price", "stock"})
unknown_columns = []


@app.get("/products")
def products():
    column = request.args.get("by", "name")
    if column not in COLUMNS:
        unknown_columns.append(1)
    conn = sqlite3.connect("shop.db")
    rows = conn.execute("SELECT sku FROM products ORDER BY %s LIMIT 50" % column).fetchall()  # finding: CSP-D101
    return jsonify(rows)
