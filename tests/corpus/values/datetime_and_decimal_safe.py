"""Values are parsed to dates and decimals."""

import datetime
import decimal
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/sales")
def sales():
    day = datetime.datetime.strptime(request.args["day"], "%Y-%m-%d").date()
    least = decimal.Decimal(request.args.get("least", "0"))
    rows = sqlite3.connect("s.db").execute(f"SELECT * FROM s WHERE day = '{day}' AND total > {least}")  # ok: CSP-D101
    return {"rows": rows.fetchall()}
