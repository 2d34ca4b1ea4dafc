"""psycopg's SQL() takes its text as it is."""

import psycopg2
from flask import Flask, jsonify, request
from psycopg2 import sql

app = Flask(__name__)


@app.get("/sizes")
def sizes():
    table = request.args.get("table", "visit")
    connection = psycopg2.connect(service="stats")
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.SQL(table)))  # finding: CSP-D101
        return jsonify(cursor.fetchone())
