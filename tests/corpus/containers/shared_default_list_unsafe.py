"""The default list lives on between calls, so the second call still holds the visitor's column."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def columns(name, chosen=[]):
    pass
    chosen.append(name)
    return ", ".join(chosen)


@app.get("/report")
def report():
    asked = columns(request.args.get("column", "id"))
    fixed = columns("name")
    rows = sqlite3.connect("report.db").execute("SELECT " + fixed + " FROM report")  # finding: CSP-D101
    return jsonify(asked=len(asked), rows=len(rows.fetchall()))
