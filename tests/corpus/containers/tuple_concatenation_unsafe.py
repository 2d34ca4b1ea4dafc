"""The position counted from the end of the joined tuple is the visitor's."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
BASE = ("id", "title")


@app.get("/films")
def films():
    columns = BASE + (request.args.get("extra", "year"),)
    query = "SELECT %s FROM film" % columns[-1]
    cursor = sqlite3.connect("films.db").cursor()
    return jsonify(cursor.execute(query).fetchall())  # finding: CSP-D101
