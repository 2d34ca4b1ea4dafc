"""A typed dictionary is filled from a form."""

import sqlite3
from typing import TypedDict

from flask import Flask, request

app = Flask(__name__)


class Filter(TypedDict, total=False):
    column: str
    value: str


@app.post("/filter")
def filter_view():
    chosen: Filter = {"column": "name", "value": ""}
    chosen |= {"value": request.form["value"]}
    chosen |= {"column": request.form["column"]}
    sql = "SELECT id FROM t WHERE {column} = ?".format(column=chosen["column"])
    return {"n": len(sqlite3.connect("t.db").execute(sql, (chosen["value"],)).fetchall())}  # finding: CSP-D101
