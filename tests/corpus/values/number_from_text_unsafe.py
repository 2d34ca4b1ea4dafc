"""A value that only passed through %s is still the visitor's text."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/log")
def log_page():
    count = request.args.get("count", "20")
    sql = "SELECT at, what FROM event ORDER BY at DESC LIMIT %s" % count
    rows = sqlite3.connect("events.db").execute(sql)  # finding: CSP-D101
    return jsonify(list(rows))
