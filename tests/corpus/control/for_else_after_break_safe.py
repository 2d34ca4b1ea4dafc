"""A constant of the loop is found and breaks it, so the else part never runs."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
INSTALLED = ("postgis", "hstore")


@app.get("/extension")
def extension():
    name = "none"
    for candidate in INSTALLED:
        if candidate == "hstore":
            name = candidate
            break
    else:
        name = request.args.get("name", "")
    meta = sqlite3.connect("meta.db")
    cursor = meta.execute(f"SELECT version FROM extension WHERE name = '{name}'")  # ok: CSP-D101
    return jsonify(cursor.fetchone())
