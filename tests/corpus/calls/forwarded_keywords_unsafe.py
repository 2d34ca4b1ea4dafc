"""Unsafe: **options carry the client's sort order through two functions into the SQL."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def query(table, *, order="id", limit=20):
    direction = order
    db = sqlite3.connect("blog.db")
    return db.execute(f"SELECT id FROM {table} ORDER BY {direction} LIMIT {limit:d}").fetchall()  # finding: CSP-D101


def listing(table, **options):
    return [row[0] for row in query(table, **options)]


@app.get("/posts")
def posts():
    options = {"limit": 5}
    if "order" in request.args:
        options["order"] = request.args["order"]
    return jsonify(listing("posts", **options))
