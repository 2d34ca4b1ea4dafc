"""A column name cannot be bound, and the visitor's own text stands in its place."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
SORTS = {"newest": "created DESC", "cheapest": "price", "name": "title"}


@app.get("/offers")
def offers():
    wanted = request.args.get("sort", "newest")
    order = SORTS.get(wanted, wanted)
    rows = sqlite3.connect("offers.db").execute(f"SELECT title FROM offer ORDER BY {order}")  # finding: CSP-D101
    return jsonify([title for (title,) in rows])
