"""Constructors hand a value up."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Base:
    def __init__(self, table, **rest):
        self.table = table
        self.rest = rest


class Named(Base):
    def __init__(self, name, **rest):
        super().__init__(**rest)
        self.name = name


class Query(Named):
    def rows(self, db):
        return db.execute(f"SELECT * FROM {self.table}").fetchall()  # finding: CSP-D101


@app.get("/rows")
def rows():
    query = Query(name="q", table=request.args["t"], size=3)
    return {"n": len(query.rows(sqlite3.connect("x.db")))}
