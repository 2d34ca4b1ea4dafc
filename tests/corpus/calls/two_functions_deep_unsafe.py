"""Unsafe: the query string passes through two functions into the SQL text."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def wanted_page() -> str:
    return request.args.get("page", "0")


def offset_clause(page, size=20):
    return f"LIMIT {size} OFFSET {page}"


def run(sql):
    with sqlite3.connect("wiki.db") as db:
        return db.execute(sql).fetchall()  # finding: CSP-D101


@app.get("/articles")
def articles():
    clause = offset_clause(wanted_page())
    return jsonify(run("SELECT title FROM articles ORDER BY title " + clause))
