"""A statement with a placeholder for a table that a table of constants gives."""

import pymysql
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
TABLES = {"cats": "animal_cat", "dogs": "animal_dog"}


class Statements:
    COUNT = "SELECT COUNT(*) FROM %s WHERE alive = 1"


@app.get("/count/<kind>")
def count(kind):
    table = TABLES.get(kind) or abort(404)
    connection = pymysql.connect(host="db", user="r", database="zoo")
    with connection.cursor() as cursor:
        cursor.execute(Statements.COUNT % table)  # ok: CSP-D101
        return jsonify(cursor.fetchone())
