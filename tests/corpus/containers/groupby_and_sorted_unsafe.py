"""Rows are grouped by a key with itertools."""

import itertools
import operator
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/groups")
def groups():
    rows = sorted(request.get_json(), key=operator.itemgetter("kind"))
    connection = sqlite3.connect("groups.db")
    for kind, members in itertools.groupby(rows, key=operator.itemgetter("kind")):
        number = len(list(members))
        connection.execute(f"UPDATE kind SET members = {number} WHERE name = '{kind}'")  # finding: CSP-D101
    connection.commit()
    return "", 204
