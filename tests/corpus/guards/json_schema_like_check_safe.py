"""A document is checked field by field by a table of types and patterns."""

import re
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
SCHEMA = {"name": r"[A-Za-z ]{1,40}", "year": r"\d{4}"}


def checked(document):
    for field, pattern in SCHEMA.items():
        if not re.fullmatch(pattern, str(document.get(field, ""))):
            abort(400)
    return document


@app.post("/book")
def book():
    document = checked(request.get_json())
    connection = sqlite3.connect("b.db")
    connection.execute("INSERT INTO b VALUES ('" + str(document["name"]) + "')")  # ok: CSP-D101
    connection.commit()
    return "", 201
