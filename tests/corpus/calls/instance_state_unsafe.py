"""Unsafe: one method stores the client's table name, another one puts it into SQL."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Query:
    tables = ("cats", "dogs")

    def __init__(self):
        self.table = "cats"
        self.limit = 10

    def about(self, table):
        self.table = table
        return self

    def top(self, limit):
        self.limit = int(limit)
        return self

    def fetch(self):
        sql = "SELECT name FROM %s LIMIT %d" % (self.table, self.limit)
        return sqlite3.connect("shelter.db").execute(sql).fetchall()  # finding: CSP-D101


@app.get("/animals")
def animals():
    query = Query().about(request.args.get("kind", "cats"))
    return jsonify(query.top(request.args.get("limit", "5")).fetch())
