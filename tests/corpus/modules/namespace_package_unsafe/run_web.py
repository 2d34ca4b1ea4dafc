"""Unsafe: the day is tidied as text by a function of a namespace package."""

import sqlite3

from flask import Flask, jsonify, request

from acme.billing import sql
from acme.dates.iso import normal

app = Flask(__name__)


@app.get("/invoices")
def invoices():
    day = normal(request.args.get("since", "2024-01-01"))
    rows = sqlite3.connect("billing.db").execute(sql.invoices_since(day))  # finding: CSP-D101
    return jsonify(rows.fetchall())
