"""Safe: the property hands out a number."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Filters:
    def __init__(self, args):
        self._args = args

    @property
    def minimum(self):
        return self._args.get("min", 0, type=int)


@app.get("/houses")
def houses():
    filters = Filters(request.args)
    connection = sqlite3.connect("houses.db")
    rows = connection.execute(f"SELECT id FROM houses WHERE rooms >= {filters.minimum}")  # ok: CSP-D101
    return jsonify(rows.fetchall())
