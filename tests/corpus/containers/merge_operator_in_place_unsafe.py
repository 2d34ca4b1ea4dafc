"""The visitor's mapping is merged over the constant one and replaces the sort column."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/people")
def people():
    fixed = {"sort": "name"}
    asked = {"sort": request.form.get("sort", "name")}
    fixed |= asked
    options = fixed
    db = sqlite3.connect("people.db")
    found = db.execute("SELECT name FROM person ORDER BY " + options["sort"])  # finding: CSP-D101
    return jsonify([row[0] for row in found])
