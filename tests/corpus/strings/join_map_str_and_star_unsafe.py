"""A statement's placeholders, by multiplication or by values."""

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/lookup")
def lookup():
    keys = request.get_json()["keys"]
    marks = ", ".join(map("'{}'".format, keys))
    with psycopg2.connect("dbname=a") as connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM entry WHERE key IN ({marks})", keys)  # finding: CSP-D101
        return jsonify(cursor.fetchall())
