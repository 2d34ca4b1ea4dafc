"""All values of a form, as a dict of lists."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/bulk")
def bulk():
    form = request.form.to_dict(flat=False)
    numbers = form.get("id", [])
    wanted = ",".join(numbers)
    connection = sqlite3.connect("bulk.db")
    connection.execute(f"DELETE FROM item WHERE id IN ({wanted})")  # finding: CSP-D101
    connection.commit()
    return "", 204
