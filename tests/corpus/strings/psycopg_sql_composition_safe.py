"""Identifiers are composed by psycopg's own module."""

import psycopg2
from psycopg2 import sql
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/column")
def column():
    name = request.args["name"]
    with psycopg2.connect("dbname=a") as connection, connection.cursor() as cursor:
        cursor.execute(sql.SQL("SELECT {} FROM entry").format(sql.Identifier(name)))  # ok: CSP-D101
        return jsonify(cursor.fetchall())
