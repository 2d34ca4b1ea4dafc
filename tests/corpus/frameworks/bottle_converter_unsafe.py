"""Unsafe: a part of the path becomes SQL."""

import sqlite3

from bottle import Bottle

app = Bottle()


@app.get("/casks/<cask>")
def cask_by_id(cask):
    row = sqlite3.connect("cellar.db").execute("SELECT vintage FROM casks WHERE id=%s" % cask).fetchone()  # finding: CSP-D101
    return {"vintage": row[0]}
