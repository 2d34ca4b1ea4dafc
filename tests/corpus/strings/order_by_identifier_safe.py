"""A column name cannot be bound, so it is looked up among constant names."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
SORTS = {"newest": "created DESC", "cheapest": "price", "name": "title"}


@app.get("/offers")
def offers():
    wanted = request.args.get("sort", "newest")
    order = SORTS.get(wanted, "title")
    rows = sqlite3.connect("offers.db").execute(f"SELECT title FROM offer ORDER BY {order}")  # ok: CSP-D101
    return jsonify([title for (title,) in rows])
