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
    Choice.remember("name", request.form["label"])
    rows = sqlite3.connect("shop.db").execute("SELECT * FROM goods ORDER BY " + Choice.column)  # ok: CSP-D101
    return {"rows": rows.fetchall()}
