"""Two queries hold the visitor's year: one as a parameter, the other as a part of its text."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def count(db: sqlite3.Connection, year: str) -> int:
    row = db.execute("SELECT count(*) FROM vintage WHERE year = ?", (year,)).fetchone()
    return row[0]


def best(db: sqlite3.Connection, year: str) -> list[str]:
    query = (
        "SELECT name "
        "FROM vintage "
        f"WHERE year = {year} "
        "ORDER BY points DESC"
    )
    return [name for (name,) in db.execute(query)]  # finding: CSP-D101


@app.get("/vintages")
def vintages():
    year = request.args.get("year", "1990")
    with sqlite3.connect("cellar.db") as db:
        return jsonify(count=count(db, year), best=best(db, year))
