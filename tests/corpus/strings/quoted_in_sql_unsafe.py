"""Unsafe: keys of a filter stand inside quotes in SQL, and may hold a quote."""

import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)
ALLOWED = re.compile(r"^[^;]+$")


def predicates(wanted):
    found = []
    for key in wanted:
        if not ALLOWED.match(key):
            raise ValueError(key)
        found.append(f"json_extract(facts, '$.{key}') IS NOT NULL")
    return found


@app.post("/stones")
def stones():
    tests = predicates(request.json)
    where = "WHERE " + " AND ".join(tests) if tests else ""
    rows = sqlite3.connect("stones.db").execute(f"SELECT name FROM stones {where}")  # finding: CSP-D101
    return {"rows": rows.fetchall()}
