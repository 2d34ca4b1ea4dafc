"""A statement is composed with the driver's own parts; the column is quoted."""

import psycopg
import psycopg2
from flask import Flask, request
from psycopg import sql as sql3
from psycopg2 import sql
from psycopg2.extensions import quote_ident
from psycopg2.extras import RealDictCursor, execute_values

app = Flask(__name__)
connection = psycopg2.connect("dbname=shop")


@app.route("/items")
def items() -> str:
    column = request.args["column"]
    with connection.cursor(cursor_factory=RealDictCursor) as cursor:
        cursor.execute(sql.SQL("SELECT {} FROM items").format(sql.Identifier(column)))  # ok: CSP-D101
        cursor.execute(sql.SQL("SELECT id FROM items WHERE a = {}").format(sql.Literal(column)))  # ok: CSP-D101
        cursor.execute("SELECT " + quote_ident(column, connection) + " FROM items")  # ok: CSP-D101
        cursor.execute(sql.SQL("SELECT {} FROM items").format(sql.Identifier(column)).as_string(connection))  # ok: CSP-D101
        execute_values(cursor, "INSERT INTO items (a) VALUES %s", [(column,)])  # ok: CSP-D101
        names = sql.SQL(", ").join(sql.Identifier(n) for n in request.args.getlist("n"))
        cursor.execute(sql.SQL("SELECT {} FROM items").format(names))  # ok: CSP-D101
        cursor.execute(cursor.mogrify("SELECT %s", (column,)))  # ok: CSP-D101
    psycopg.connect("dbname=x").execute(sql3.SQL("SELECT {}").format(sql3.Identifier(column)))  # ok: CSP-D101
    psycopg.connect("dbname=x").execute(sql3.SQL("SELECT {}").format(column))  # ok: CSP-D101
    return ""
