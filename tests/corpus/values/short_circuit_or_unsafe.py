"""The default is empty, so `or` goes on to the visitor's value."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
FIXED_LOCALE = ""


@app.route("/phrases")
def phrases():
    locale = FIXED_LOCALE or request.headers.get("X-Locale", "en")
    cursor = sqlite3.connect("phrases.db").cursor()
    cursor.execute(f"SELECT key, value FROM phrase_{locale}")  # finding: CSP-D101
    return jsonify(dict(cursor.fetchall()))
