"""An attrs class converts, or does not convert, what it is given."""

import attr
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@attr.s(auto_attribs=True)
class Page:
    number: str = attr.ib(default="0")
    size: int = 20


@app.get("/entries")
def entries():
    page = Page(request.args.get("page", "0"))
    connection = sqlite3.connect("log.db")
    cursor = connection.execute(f"SELECT * FROM entry LIMIT {page.size} OFFSET {page.number}")  # finding: CSP-D101
    return {"entries": cursor.fetchall()}
