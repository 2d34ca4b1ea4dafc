"""Safe: the text is bound as a parameter."""

import sqlite3
from contextlib import closing

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/guests")
def guests():
    surname = request.args.get("surname", "")
    with closing(sqlite3.connect("hotel.db")) as db:
        cursor = db.cursor()
        cursor.execute("SELECT room FROM guests WHERE surname = ? AND gone = ?", (surname, 0))  # ok: CSP-D101
        return jsonify(cursor.fetchall())
