"""The names of form fields are the visitor's as much as their values, and they stand in the SQL."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
COLUMNS = ("street", "city")


@app.post("/address/<int:number>")
def change_address(number):
    db = sqlite3.connect("addresses.db")
    for column in request.form:
        value = request.form.get(column, "")
        db.execute(f"UPDATE address SET {column} = ? WHERE id = ?", (value, number))  # finding: CSP-D101
    db.commit()
    return jsonify(changed=number)
