"""The visitor's values themselves are joined into the list."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/prices")
def prices():
    ids = request.args.getlist("id")
    inside = ",".join(ids)
    sql = f"SELECT id, price FROM product WHERE id IN ({inside})"
    return jsonify(dict(sqlite3.connect("shop.db").execute(sql).fetchall()))  # finding: CSP-D101
