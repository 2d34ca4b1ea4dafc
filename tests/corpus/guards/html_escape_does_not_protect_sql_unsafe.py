"""Unsafe: html.escape is no help where SQL expects a bare number."""

import html
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/seats")
def seats():
    hall = html.escape(request.args["hall"])
    cursor = sqlite3.connect("cinema.db").cursor()
    cursor.execute("SELECT row, place FROM seats WHERE taken = 0 AND hall = {0}".format(hall))  # finding: CSP-D101
    return jsonify(cursor.fetchall())
