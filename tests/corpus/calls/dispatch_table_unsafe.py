"""Unsafe: one of the table's functions builds SQL from the text."""

import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
db = sqlite3.connect("phones.db", check_same_thread=False)


def by_name(text):
    return db.execute("SELECT number FROM phones WHERE name = ?", (text,))


def by_prefix(text):
    return db.execute("SELECT number FROM phones WHERE number LIKE '" + text + "%'")  # finding: CSP-D101


SEARCHES = {"name": by_name, "prefix": by_prefix}


@app.get("/phones/<kind>")
def phones(kind):
    search = SEARCHES.get(kind)
    if search is None:
        abort(404)
    return jsonify(search(request.args.get("q", "")).fetchall())
