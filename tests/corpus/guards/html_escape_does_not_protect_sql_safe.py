"""Safe: int() leaves a number, whatever surrounds it."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/seats")
def seats():
    hall = int(request.args["hall"])
    cursor = sqlite3.connect("cinema.db").cursor()
    cursor.execute("SELECT row, place FROM seats WHERE taken = 0 AND hall = {0}".format(hall))  # ok: CSP-D101
    return jsonify(cursor.fetchall())
