"""An order is named by its identifier."""

import sqlite3
import uuid

from flask import Flask, request

app = Flask(__name__)


@app.get("/order")
def order():
    raw = request.args["id"]
    try:
        parsed = uuid.UUID(raw)
    except ValueError:
        return {"error": "no identifier"}, 400
    db = sqlite3.connect("orders.db")
    row = db.execute(f"SELECT total FROM orders WHERE id = '{parsed}'").fetchone()  # ok: CSP-D101
    return {"total": row[0]}
