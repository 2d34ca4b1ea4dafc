"""Unsafe: the value that was checked is replaced by another form field before it is used."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/member")
def member():
    card = request.form.get("card", "")
    if not card.isdecimal():
        return jsonify(error="digits only"), 422
    card = request.form.get("previous_card") or card
    db = sqlite3.connect("library.db")
    found = db.execute("SELECT name FROM members WHERE card = " + card).fetchone()  # finding: CSP-D101
    return jsonify(found=bool(found))
