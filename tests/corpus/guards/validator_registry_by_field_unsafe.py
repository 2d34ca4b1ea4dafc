"""Each field has a check in a table; unknown fields are dropped."""

import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)
CHECKS = {
    "plate": re.compile(r"[A-Z0-9]{1,8}").fullmatch,
    "colour": lambda text: len(text) < 20,
}


@app.get("/cars")
def cars():
    conditions = ["1 = 1"]
    for field, check in CHECKS.items():
        value = request.args.get(field)
        if value is not None and check(value):
            conditions.append(f"{field} = '{value}'")
    connection = sqlite3.connect("cars.db")
    return {"cars": connection.execute("SELECT * FROM car WHERE " + " AND ".join(conditions)).fetchall()}  # finding: CSP-D101
