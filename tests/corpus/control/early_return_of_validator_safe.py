"""A validator returns messages; a list without any means that everything is in order."""

import re
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
NUMBER = re.compile(r"\d{4}-[A-Z]")


def problems(form):
    found = []
    if not form.get("owner"):
        found.append("owner is missing")
    if not NUMBER.fullmatch(form.get("number", "")):
        found.append("number is wrong")
    return found


@app.post("/bicycles")
def bicycles():
    number = request.form.get("number", "")
    if problems(request.form):
        return jsonify(problems=problems(request.form)), 400
    rows = sqlite3.connect("bicycles.db").execute(f"SELECT * FROM bicycles WHERE number = '{number}'")  # ok: CSP-D101
    return jsonify(rows.fetchall())
