"""functools.reduce folds the parts of a filter."""

import functools
import sqlite3

from flask import Flask, g, request

app = Flask(__name__)


def both(left, right):
    return "({} AND {})".format(left, right)


@app.get("/search")
def search():
    words = request.args.get("q", "").split()
    conditions = ["title LIKE ?" for _ in words] or ["1"]
    values = [f"%{word}%" for word in words]
    where = functools.reduce(both, conditions)
    g.db = sqlite3.connect("library.db")
    rows = g.db.execute(f"SELECT id, title FROM book WHERE {where}", values).fetchall()  # ok: CSP-D101
    return {"rows": rows}
