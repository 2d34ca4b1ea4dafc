"""The query stands after the return and never runs."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/legacy")
def legacy():
    db = sqlite3.connect("legacy.db")
    name = request.args.get("name", "")
    return jsonify(gone=True)
    rows = db.execute("SELECT * FROM customer WHERE name = '" + name + "'")  # silent: CSP-D101
    return jsonify(rows=len(rows.fetchall()))
