"""The key with the smallest value is not "full", so the constant clause is used."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
WEIGHTS = {"short": 1, "full": 5, "plain": 3}
LEVEL, _ = min(WEIGHTS.items(), key=lambda pair: pair[1])


@app.get("/entries")
def entries():
    if LEVEL == "full" and "short" in WEIGHTS and "other" not in WEIGHTS:
        clause = request.args.get("clause", "")
    else:
        clause = "WHERE visible"
    rows = sqlite3.connect("blog.db").execute("SELECT id FROM entry " + clause)  # ok: CSP-D101
    return jsonify(len(list(rows)))
