"""psycopg's Identifier() quotes the name that it is given."""

import psycopg2
from flask import Flask, jsonify, request
from psycopg2 import sql

app = Flask(__name__)


@app.get("/sizes")
def sizes():
    table = request.args.get("table", "visit")
    connection = psycopg2.connect(service="stats")
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table)))  # ok: CSP-D101
        return jsonify(cursor.fetchone())
