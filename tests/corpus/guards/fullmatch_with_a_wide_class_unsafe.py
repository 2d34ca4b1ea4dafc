"""Unsafe: the class only forbids the semicolon, and SQL needs none to be changed."""

import re
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
ALLOWED = re.compile(r"[^;]{1,60}")


@app.get("/species")
def species():
    if ALLOWED.fullmatch(genus := request.args.get("genus", "")) is None:
        return jsonify([]), 400
    db = sqlite3.connect("flora.db")
    rows = db.execute("SELECT epithet FROM species WHERE genus = '" + genus + "'")  # finding: CSP-D101
    return jsonify([epithet for (epithet,) in rows])
