"""Safe: the version in another file rules the old branch out."""

import sqlite3

import settings_local
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/search")
def search():
    word = request.args.get("word", "")
    db = sqlite3.connect("search.db")
    if settings_local.ENGINE_VERSION < (3, 0):
        rows = db.execute("SELECT page FROM words WHERE word = '" + word + "'")  # ok: CSP-D101
    else:
        rows = db.execute("SELECT page FROM words WHERE word = ?", (word,))
    return jsonify(rows.fetchall())
