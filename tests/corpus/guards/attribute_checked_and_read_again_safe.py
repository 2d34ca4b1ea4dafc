"""One part of a query is checked, and one is used; each is read anew."""

import sqlite3

from bottle import Bottle, abort, request

app = Bottle()


@app.get("/trees")
def trees():
    if not request.query.kind.isalnum():
        abort(400)
    with sqlite3.connect("trees.db") as connection:
        found = connection.execute(f"SELECT * FROM trees WHERE kind = '{request.query.kind}'")  # ok: CSP-D101
        return {"trees": found.fetchall()}
