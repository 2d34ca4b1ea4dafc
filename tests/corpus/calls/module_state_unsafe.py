"""Unsafe: one function keeps the client's filter in a module variable, another one puts it into SQL."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
_filter = None


def remember():
    global _filter
    _filter = request.args.get("district", "all")


def load():
    db = sqlite3.connect("city.db")
    if _filter is None:
        return []
    cursor = db.execute("SELECT name FROM streets WHERE district = '" + _filter + "'")  # finding: CSP-D101
    return cursor.fetchall()


@app.get("/streets")
def streets():
    remember()
    return jsonify(load())
