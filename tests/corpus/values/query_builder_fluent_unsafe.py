"""Statements of SQL are put together step by step."""

import sqlite3

from bottle import Bottle, request


class Query:
    def __init__(self, table):
        self.table = table
        self.conditions = []
        self.values = []
        self.maximum = None

    def where(self, column, value):
        self.conditions.append(f"{column} = '{value}'")
        return self

    def limit(self, count):
        self.maximum = int(count)
        return self

    def sql(self):
        text = f"SELECT * FROM {self.table}"
        if self.conditions:
            text += " WHERE " + " AND ".join(self.conditions)
        if self.maximum is not None:
            text += f" LIMIT {self.maximum}"
        return text

    def run(self, connection):
        return connection.execute(self.sql(), self.values).fetchall()  # finding: CSP-D101


app = Bottle()


@app.get("/birds")
def birds():
    query = Query("birds").where("colour", request.query.colour).limit(request.query.limit or 10)
    with sqlite3.connect("birds.db") as connection:
        return {"birds": query.run(connection)}
