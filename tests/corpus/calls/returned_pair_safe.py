"""Safe: the first of the two returned values is the number made of it."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def split_code(text):
    head, _, tail = text.partition("-")
    return int(head), tail


@app.get("/shelf")
def shelf():
    place, _ = split_code(request.args["code"])
    db = sqlite3.connect("archive.db")
    return jsonify(db.execute("SELECT box FROM shelves WHERE place = " + str(place)).fetchall())  # ok: CSP-D101
