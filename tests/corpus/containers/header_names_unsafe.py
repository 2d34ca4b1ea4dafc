"""Whoever sends a request chooses the names of its headers too, and a name is put into the SQL."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/headers")
def headers():
    total = 0
    with sqlite3.connect("headers.db") as db:
        for name, value in request.headers.items():
            origin = name.lower()
            db.execute(f"INSERT INTO seen (origin, name) VALUES ('{origin}', ?)", (name,))  # finding: CSP-D101
            total += len(value)
    return jsonify(total)
