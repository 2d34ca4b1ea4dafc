"""A statement is composed with the driver's own parts, but the column goes in as text."""

import psycopg
import psycopg2
from flask import Flask, request
from psycopg import sql as sql3
from psycopg2 import sql
from psycopg2.extensions import AsIs
from psycopg2.extras import RealDictCursor, execute_values, execute_batch

app = Flask(__name__)
connection = psycopg2.connect("dbname=shop")


@app.route("/items")
def items() -> str:
    column = request.args["column"]
    with connection.cursor(cursor_factory=RealDictCursor) as cursor:
        cursor.execute(sql.SQL("SELECT " + column + " FROM items"))  # finding: CSP-D101
        cursor.execute(sql.SQL("SELECT {} FROM items").format(sql.SQL(column)))  # finding: CSP-D101
        cursor.execute("SELECT id FROM items ORDER BY %s", (AsIs(column),))  # finding: CSP-D102
        execute_values(cursor, f"INSERT INTO {column} (a) VALUES %s", [(1,)])  # finding: CSP-D101
        execute_batch(cursor, f"INSERT INTO {column} (a) VALUES (%s)", [(1,)])  # finding: CSP-D101
    psycopg.connect("dbname=x").execute(sql3.SQL(column))  # finding: CSP-D101
    return ""
