"""A chain of conditional expressions maps to fixed words, or not."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/people")
def people():
    by = request.args.get("by", "")
    column = "born" if by == "age" else "name" if not by else by
    return {"rows": sqlite3.connect("p.db").execute(f"SELECT * FROM p ORDER BY {column}").fetchall()}  # finding: CSP-D101
