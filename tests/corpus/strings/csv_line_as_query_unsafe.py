"""A line of comma-separated values is taken apart."""

import csv
import io
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/rows")
def rows():
    reader = csv.DictReader(io.StringIO(request.get_data(as_text=True)))
    db = sqlite3.connect("r.db")
    for row in reader:
        db.execute(f"INSERT INTO r(name) VALUES ('{row['name']}')")  # finding: CSP-D101
    return {"ok": True}
