"""No constant of the loop is found, so the else part runs and takes the visitor's word."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
INSTALLED = ("postgis", "hstore")


@app.get("/extension")
def extension():
    name = "none"
    for candidate in INSTALLED:
        if candidate == "pgcrypto":
            name = candidate
            break
    else:
        name = request.args.get("name", "")
    meta = sqlite3.connect("meta.db")
    cursor = meta.execute(f"SELECT version FROM extension WHERE name = '{name}'")  # finding: CSP-D101
    return jsonify(cursor.fetchone())
