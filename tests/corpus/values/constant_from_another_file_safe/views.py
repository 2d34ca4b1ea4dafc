import sqlite3

import flags
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/catalogue")
def catalogue():
    clause = "price < 100"
    if flags.EXPERT_SEARCH:
        clause = request.args.get("clause", clause)
    with sqlite3.connect("catalogue.db") as db:
        rows = db.execute("SELECT name FROM article WHERE " + clause).fetchall()  # ok: CSP-D101
    return jsonify(names=[name for name, in rows])
