"""Each call makes a new list, so the second call holds its own column only."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def columns(name, chosen=None):
    chosen = [] if chosen is None else chosen
    chosen.append(name)
    return ", ".join(chosen)


@app.get("/report")
def report():
    asked = columns(request.args.get("column", "id"))
    fixed = columns("name")
    rows = sqlite3.connect("report.db").execute("SELECT " + fixed + " FROM report")  # ok: CSP-D101
    return jsonify(asked=len(asked), rows=len(rows.fetchall()))
