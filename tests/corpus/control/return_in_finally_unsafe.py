"""The finally block only counts, so the function returns the visitor's text."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
seen = []


def ordering():
    try:
        return request.args["order"]
    finally:
        seen.append(1)


@app.get("/list")
def listing():
    rows = sqlite3.connect("list.db").execute("SELECT id FROM entry ORDER BY " + ordering())  # finding: CSP-D101
    return jsonify(rows=len(rows.fetchall()))
