"""The default is not empty, so `or` never reaches the visitor's value."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
FIXED_LOCALE = "en"


@app.route("/phrases")
def phrases():
    locale = FIXED_LOCALE or request.headers.get("X-Locale", "en")
    cursor = sqlite3.connect("phrases.db").cursor()
    cursor.execute(f"SELECT key, value FROM phrase_{locale}")  # ok: CSP-D101
    return jsonify(dict(cursor.fetchall()))
