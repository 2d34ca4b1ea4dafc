"""A subclass of a library's class adds a convenience method."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Connection(sqlite3.Connection):
    def column(self, statement, *values):
        return [row[0] for row in self.execute(statement, values)]  # finding: CSP-D101


def connect():
    return sqlite3.connect("shop.db", factory=Connection)


@app.get("/names")
def names():
    connection = Connection("shop.db")
    city = request.args["city"]
    return {"names": connection.column("SELECT name FROM shop WHERE city = '" + city + "'")}
