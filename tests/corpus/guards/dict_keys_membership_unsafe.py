"""Unsafe: the client may send the list of allowed names itself."""

import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
TABLES = {"births": "Births", "deaths": "Deaths", "marriages": "Marriages"}


@app.post("/registry/count")
def count_entries():
    payload = request.get_json()
    table = payload["table"]
    if table not in payload.get("tables", TABLES):
        abort(404)
    db = sqlite3.connect("registry.db")
    (total,) = db.execute("SELECT count(*) FROM {}".format(table)).fetchone()  # finding: CSP-D101
    return jsonify(count=total)
