"""Unsafe: single quotes are doubled, and the text stands between double ones."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
library = sqlite3.connect("library.db")


@app.get("/shelf")
def shelf():
    name = request.args["name"].replace("'", "''")
    return jsonify(library.execute('SELECT id FROM shelves WHERE name = "{}"'.format(name)).fetchone())  # finding: CSP-D101
