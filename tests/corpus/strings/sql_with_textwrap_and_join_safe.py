"""A long statement is made of pieces."""

import sqlite3
import textwrap

from flask import Flask, request

app = Flask(__name__)


@app.get("/report")
def report():
    year = request.args["year"]
    tests = ["deleted = 0", "year = %d" % int(year)]
    sql = textwrap.dedent("""
        SELECT id
        FROM reports
        WHERE
    """) + "\n AND ".join(tests)
    return {"n": len(sqlite3.connect("r.db").execute(sql).fetchall())}  # ok: CSP-D101
