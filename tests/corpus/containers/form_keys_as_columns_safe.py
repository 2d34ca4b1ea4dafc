"""The column names come from a constant tuple; the visitor's values are bound."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
COLUMNS = ("street", "city")


@app.post("/address/<int:number>")
def change_address(number):
    db = sqlite3.connect("addresses.db")
    for column in COLUMNS:
        value = request.form.get(column, "")
        db.execute(f"UPDATE address SET {column} = ? WHERE id = ?", (value, number))  # ok: CSP-D101
    db.commit()
    return jsonify(changed=number)
