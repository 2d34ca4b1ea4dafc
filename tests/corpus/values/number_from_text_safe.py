"""A value that passed through int() can only be a number."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/log")
def log_page():
    count = int(request.args.get("count", "20"))
    sql = "SELECT at, what FROM event ORDER BY at DESC LIMIT %s" % count
    rows = sqlite3.connect("events.db").execute(sql)  # ok: CSP-D101
    return jsonify(list(rows))
