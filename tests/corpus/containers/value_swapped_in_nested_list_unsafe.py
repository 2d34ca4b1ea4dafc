"""An element of a table is replaced."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/cell")
def cell():
    table = [["a", "b"], ["c", "d"]]
    table[1][0] = request.args.get("cell", "")
    name = table[1][0]
    row = sqlite3.connect("t.db").execute("SELECT id FROM t WHERE name = '%s'" % name).fetchone()  # finding: CSP-D101
    return {"id": int(row[0])}
