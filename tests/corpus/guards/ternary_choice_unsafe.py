"""Unsafe: the ternary only asks whether the text is empty."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/scores")
def scores():
    asked = request.args.get("dir")
    direction = asked if asked else "ASC"
    cur = sqlite3.connect("league.db").cursor()
    cur.execute("SELECT team, points FROM scores ORDER BY points " + direction)  # finding: CSP-D101
    return jsonify(cur.fetchall())
