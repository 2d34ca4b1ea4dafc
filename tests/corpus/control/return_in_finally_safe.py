"""The return in the finally block wins over the one in the try block."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
seen = []


def ordering():
    try:
        return request.args["order"]
    finally:
        return "id"


@app.get("/list")
def listing():
    rows = sqlite3.connect("list.db").execute("SELECT id FROM entry ORDER BY " + ordering())  # ok: CSP-D101
    return jsonify(rows=len(rows.fetchall()))
