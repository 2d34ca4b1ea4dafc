"""A builder puts a statement together."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Select:
    def __init__(self, table):
        self.table, self.tests, self.values = table, [], []

    def where(self, column, value):
        self.tests.append(f"{column} = '{value}'")
        return self

    def run(self, db):
        sql = f"SELECT id FROM {self.table} WHERE " + " AND ".join(self.tests)
        return db.execute(sql, self.values).fetchall()  # finding: CSP-D101


@app.get("/find")
def find():
    rows = Select("items").where("kind", request.args["kind"]).where("state", "new").run(sqlite3.connect("i.db"))
    return {"n": len(rows)}
