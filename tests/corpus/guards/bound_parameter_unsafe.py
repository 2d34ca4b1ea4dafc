"""Unsafe: the text is put between quotes in the SQL."""

import sqlite3
from contextlib import closing

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/guests")
def guests():
    surname = request.args.get("surname", "")
    with closing(sqlite3.connect("hotel.db")) as db:
        cursor = db.cursor()
        cursor.execute("SELECT room FROM guests WHERE surname = '%s' AND gone = %d" % (surname, 0))  # finding: CSP-D101
        return jsonify(cursor.fetchall())
