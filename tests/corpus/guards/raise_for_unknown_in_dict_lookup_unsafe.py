"""A KeyError of a table ends the request, or a default lets anything in."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)
COLUMNS = {"n": "name", "p": "price"}


@app.errorhandler(KeyError)
def unknown(error):
    return "unknown", 400


@app.get("/sorted")
def sorted_rows():
    wanted = request.args["by"]
    column = COLUMNS.get(wanted, wanted)
    return {"rows": sqlite3.connect("s.db").execute("SELECT * FROM s ORDER BY " + column).fetchall()}  # finding: CSP-D101
