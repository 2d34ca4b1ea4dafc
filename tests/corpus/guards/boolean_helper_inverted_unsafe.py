"""Unsafe: the caller goes on exactly when the helper says no."""

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)
SCHEMAS = ("north", "south", "east", "west")


def known_schema(value: str) -> bool:
    for schema in SCHEMAS:
        if value == schema:
            return True
    return False


@app.get("/stations")
def stations():
    schema = request.args.get("region", "north")
    if known_schema(schema):
        return jsonify([])
    connection = psycopg2.connect("dbname=weather")
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT code, height FROM "{schema}".stations')  # finding: CSP-D101
        return jsonify(cursor.fetchall())
