"""The query is made only when the text could be read as a number."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/chapter")
def chapter():
    number = request.args.get("number", "1")
    title = None
    try:
        number = float(number)
    except ValueError:
        title = "unknown"
    else:
        book = sqlite3.connect("book.db")
        row = book.execute(f"SELECT title FROM chapter WHERE no = {number}").fetchone()  # ok: CSP-D101
        title = row and row[0]
    return jsonify(title=title)
