"""A class keeps the last choice in a class attribute."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Choice:
    column = "id"
    label = "number"

    @classmethod
    def remember(cls, column, label):
        cls.column = column
        cls.label = label


@app.post("/choose")
def choose():
    Choice.remember(request.form["column"], "free")
    rows = sqlite3.connect("shop.db").execute("SELECT * FROM goods ORDER BY " + Choice.column)  # finding: CSP-D101
    return {"rows": rows.fetchall()}
