"""A singleton by __new__ keeps a connection and a prefix."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Database:
    _instance = None

    def __new__(cls, path="app.db"):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.connection = sqlite3.connect(path)
        return cls._instance

    def rows(self, statement, values=()):
        return self.connection.execute(statement, values).fetchall()  # finding: CSP-D101


@app.get("/rooms")
def rooms():
    floor = request.args.get("floor", "1")
    found = Database().rows("SELECT * FROM room WHERE floor = " + floor)
    return {"rooms": found}
