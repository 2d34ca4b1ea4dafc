"""A CSV file is uploaded; one column becomes part of a statement."""

import csv
import io
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/import")
def load():
    text = request.files["table"].read().decode("utf-8")
    connection = sqlite3.connect("stock.db")
    count = 0
    for row in csv.DictReader(io.StringIO(text)):
        connection.execute(f"INSERT INTO part (name, price) VALUES ('{row['name']}', {float(row['price'])})")  # finding: CSP-D101
        count += 1
    connection.commit()
    return {"rows": count}
