"""An unknown table is only noted, and the query is made all the same."""

import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
TABLES = ["artist", "album"]


@app.get("/export")
def export():
    table = request.args.get("table", "album")
    unknown = 0
    if table not in TABLES:
        unknown = 1
    rows = sqlite3.connect("music.db").execute("SELECT id FROM " + table).fetchall()  # finding: CSP-D101
    return jsonify(rows=len(rows), unknown=unknown)
