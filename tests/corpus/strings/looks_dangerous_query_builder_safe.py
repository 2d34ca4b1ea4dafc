"""A builder of queries: names come from the model, values are bound."""

import sqlite3

from flask import Flask, jsonify, request


class Model:
    table = ""
    columns = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.table = cls.table or cls.__name__.lower() + "s"


class Boat(Model):
    columns = ("id", "name", "berth", "length")


class Query:
    OPERATORS = {"eq": "=", "lt": "<", "gt": ">", "like": "LIKE"}

    def __init__(self, model):
        self.model = model
        self.terms = []
        self.values = []
        self.order = model.columns[0]

    def where(self, column, operator, value):
        if column not in self.model.columns:
            raise ValueError(column)
        self.terms.append(f"{column} {self.OPERATORS[operator]} ?")
        self.values.append(value)
        return self

    def order_by(self, column):
        self.order = column if column in self.model.columns else self.order
        return self

    def sql(self):
        where = f" WHERE {' AND '.join(self.terms)}" if self.terms else ""
        return f"SELECT {', '.join(self.model.columns)} FROM {self.model.table}{where} ORDER BY {self.order}"


app = Flask(__name__)


@app.get("/boats")
def boats():
    query = Query(Boat).order_by(request.args.get("order"))
    for key, value in request.args.items():
        column, _, operator = key.partition("__")
        if column != "order":
            query.where(column, operator or "eq", value)
    rows = sqlite3.connect("harbour.db").execute(query.sql(), query.values)  # ok: CSP-D101
    return jsonify(rows.fetchall())
