"""Safe: the module variable is bound as a parameter."""

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
    cursor = db.execute("SELECT name FROM streets WHERE district = ?", (_filter,))  # ok: CSP-D101
    return cursor.fetchall()


@app.get("/streets")
def streets():
    remember()
    return jsonify(load())
