"""A column to order by comes from a mapping."""

from flask import Flask, request
import psycopg2

app = Flask(__name__)


COLUMNS = {"name": "name", "age": "born"}


@app.post("/job")
def job():
    x = (request.values.get("q") or "")
    column = COLUMNS.get(x, "name")
    connection = psycopg2.connect("dbname=x")
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM people ORDER BY " + column)  # ok: CSP-D101
        return {"n": cursor.rowcount}
