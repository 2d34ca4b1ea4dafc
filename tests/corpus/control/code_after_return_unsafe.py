"""The query runs before the function returns."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/legacy")
def legacy():
    db = sqlite3.connect("legacy.db")
    name = request.args.get("name", "")

    rows = db.execute("SELECT * FROM customer WHERE name = '" + name + "'")  # finding: CSP-D101
    return jsonify(rows=len(rows.fetchall()))
