"""Safe: the keyword keeps the constant that partial had bound."""

import sqlite3
from functools import partial

from flask import Flask, jsonify, request

app = Flask(__name__)


def select(*, table, limit):
    db = sqlite3.connect("museum.db")
    return db.execute("SELECT * FROM " + table + " LIMIT ?", (limit,)).fetchall()  # ok: CSP-D101


paintings = partial(select, table="paintings")


@app.get("/paintings")
def list_paintings():
    limit = request.args.get("limit", "10")
    return jsonify(paintings(limit=limit))
