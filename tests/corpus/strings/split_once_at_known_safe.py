"""A text is split once, at a separator that stands in its known part."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/tag")
def tag():
    text = "tag/" + request.args["tag"]
    kind, name = text.split("/", 1)
    row = sqlite3.connect("t.db").execute(f"SELECT id FROM t WHERE name = '{kind}'").fetchone()  # ok: CSP-D101
    return {"id": int(row[0])}
