"""A constant sum decides which value goes into the statement."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)
VERSION = (3, 11)
WIDTH = 7 * 18 - 100


@app.get("/find")
def find():
    term = request.args["term"]
    if WIDTH % 5 == 1:
        column = term
    else:
        column = "title" if VERSION >= (3, 9) else term
    connection = sqlite3.connect("books.db")
    found = connection.execute("SELECT " + column + " FROM books LIMIT 10").fetchall()  # finding: CSP-D101
    return {"found": found}
