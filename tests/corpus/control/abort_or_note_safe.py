"""An unknown table aborts the request, so only known tables are queried."""

import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
TABLES = ["artist", "album"]


@app.get("/export")
def export():
    table = request.args.get("table", "album")
    unknown = 0
    if table not in TABLES:
        abort(404)
    rows = sqlite3.connect("music.db").execute("SELECT id FROM " + table).fetchall()  # ok: CSP-D101
    return jsonify(rows=len(rows), unknown=unknown)
