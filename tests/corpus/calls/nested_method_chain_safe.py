"""Safe: the builder's methods return self and keep the client's value apart from the SQL."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Select:
    def __init__(self, table):
        self._table, self._conditions, self._values = table, [], []

    def where(self, condition, *values):
        self._conditions.append(condition)
        self._values.extend(values)
        return self

    def rows(self, db):
        text = f"SELECT * FROM {self._table}"
        if self._conditions:
            text += " WHERE " + " AND ".join(self._conditions)
        return db.execute(text, self._values).fetchall()  # ok: CSP-D101


@app.get("/wines")
def wines():
    region = request.args.get("region", "")
    db = sqlite3.connect("cellar.db")
    return jsonify(Select("wines").where("sold = ?", 0).where("region = ?", region).rows(db))
