"""Unsafe: any JSON text is a str."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.put("/sensors/threshold")
def set_threshold():
    body = request.get_json(force=True)
    level = body.get("level")
    if not isinstance(level, str):
        return jsonify(error="wrong type"), 422
    with sqlite3.connect("plant.db") as db:
        db.execute("UPDATE sensors SET threshold = " + str(level) + " WHERE kind = 'heat'")  # finding: CSP-D101
    return jsonify(saved=True)
