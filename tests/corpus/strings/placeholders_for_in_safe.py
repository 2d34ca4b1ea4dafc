"""Only question marks are joined into the list; the visitor's values are bound."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/prices")
def prices():
    ids = request.args.getlist("id")
    inside = ",".join("?" * len(ids))
    sql = f"SELECT id, price FROM product WHERE id IN ({inside})"
    return jsonify(dict(sqlite3.connect("shop.db").execute(sql, ids).fetchall()))  # ok: CSP-D101
