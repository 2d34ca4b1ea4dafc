"""The names of the headers are bound, and the text that is put into the SQL is a constant."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/headers")
def headers():
    total = 0
    with sqlite3.connect("headers.db") as db:
        for name, value in request.headers.items():
            origin = "browser"
            db.execute(f"INSERT INTO seen (origin, name) VALUES ('{origin}', ?)", (name,))  # ok: CSP-D101
            total += len(value)
    return jsonify(total)
