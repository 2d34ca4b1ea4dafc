"""Safe: the filter of the route lets only numbers in."""

import sqlite3

from bottle import Bottle

app = Bottle()


@app.get("/casks/<cask:int>")
def cask_by_id(cask):
    row = sqlite3.connect("cellar.db").execute("SELECT vintage FROM casks WHERE id=%s" % cask).fetchone()  # ok: CSP-D101
    return {"vintage": row[0]}
