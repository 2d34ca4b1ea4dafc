"""Safe: the class allows letters, digits and the underscore."""

import re
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
ALLOWED = re.compile(r"[A-Za-z0-9_]{1,60}")


@app.get("/species")
def species():
    if ALLOWED.fullmatch(genus := request.args.get("genus", "")) is None:
        return jsonify([]), 400
    db = sqlite3.connect("flora.db")
    rows = db.execute("SELECT epithet FROM species WHERE genus = '" + genus + "'")  # ok: CSP-D101
    return jsonify([epithet for (epithet,) in rows])
