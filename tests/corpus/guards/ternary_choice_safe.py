"""Safe: the ternary keeps the text only if it is one of two constants."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/scores")
def scores():
    asked = request.args.get("dir")
    direction = asked if asked in ("ASC", "DESC") else "ASC"
    cur = sqlite3.connect("league.db").cursor()
    cur.execute("SELECT team, points FROM scores ORDER BY points " + direction)  # ok: CSP-D101
    return jsonify(cur.fetchall())
