"""Values are parsed to dates and decimals."""

import datetime
import decimal
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/sales")
def sales():
    day = request.args["day"].strip()
    least = decimal.Decimal(request.args.get("least", "0"))
    rows = sqlite3.connect("s.db").execute(f"SELECT * FROM s WHERE day = '{day}' AND total > {least}")  # finding: CSP-D101
    return {"rows": rows.fetchall()}
