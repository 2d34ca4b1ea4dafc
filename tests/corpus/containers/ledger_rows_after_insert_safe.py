"""A list of terms is changed before one of them is read by its position."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/ledger")
def ledger():
    account = request.args.get("account", "")
    terms = ["opening", account, "closing"]
    terms.insert(0, "header")
    terms.pop()
    chosen = terms[1]
    with sqlite3.connect("ledger.db") as db:
        rows = db.execute("SELECT amount FROM entries WHERE account = '" + chosen + "'").fetchall()  # ok: CSP-D101
    return jsonify(amounts=[row[0] for row in rows])
