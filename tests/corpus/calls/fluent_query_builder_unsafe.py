"""A small query builder with a fluent interface."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Query:
    def __init__(self, table):
        self.table = table
        self.conditions = []
        self.arguments = []
        self.order = None

    def where(self, column, value):
        self.conditions.append(f"{column} = ?")
        self.arguments.append(value)
        return self

    def order_by(self, column):
        self.order = column
        return self

    def sql(self):
        text = f"SELECT * FROM {self.table}"
        if self.conditions:
            text += " WHERE " + " AND ".join(self.conditions)
        if self.order:
            text += f" ORDER BY {self.order}"
        return text

    def run(self, connection):
        return connection.execute(self.sql(), self.arguments).fetchall()  # finding: CSP-D101


@app.get("/plants")
def plants():
    query = Query("plant").where("family", request.args["family"]).order_by(request.args.get("sort", "name"))
    return {"plants": query.run(sqlite3.connect("garden.db"))}
