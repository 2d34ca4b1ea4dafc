"""A connection is kept wherever programs keep one, and values are bound; columns come from a fixed set."""

import functools
import sqlite3
from contextlib import closing, contextmanager

import psycopg2
import psycopg2.extras
import pymysql
from flask import Flask, abort, current_app, g, request
from psycopg2.pool import ThreadedConnectionPool
from werkzeug.local import LocalProxy

app = Flask(__name__)
pool = ThreadedConnectionPool(1, 5, dsn="dbname=shop")
COLUMNS = ("name", "city")


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect(current_app.config["DB"])
    return g.db


db = LocalProxy(get_db)


@contextmanager
def cursor():
    connection = pool.getconn()
    try:
        with connection.cursor() as handle:
            yield handle
    finally:
        pool.putconn(connection)


def query_db(query, args=(), one=False):
    cur = get_db().execute(query, args)  # ok: CSP-D101
    rows = cur.fetchall()
    return (rows[0] if rows else None) if one else rows


class Repository:
    table = "users"

    def __init__(self, **options):
        self.connection = pymysql.connect(**options)

    def by(self, column, value):
        if column not in COLUMNS:
            raise ValueError(column)
        with self.connection.cursor() as handle:
            handle.execute(f"SELECT * FROM {self.table} WHERE {column} = %s", (value,))  # ok: CSP-D101
            return handle.fetchall()


@app.route("/all")
def everything():
    name = request.args["name"]
    db.execute("DELETE FROM users WHERE name = ?", (name,))  # ok: CSP-D101
    query_db("SELECT * FROM users WHERE name = ?", (name,), one=True)
    order = request.args["order"]
    if order not in COLUMNS:
        abort(400)
    with cursor() as handle:
        handle.execute("SELECT * FROM users ORDER BY " + order)  # ok: CSP-D101
    Repository(host="db").by(request.args["column"], name)
    conditions, values = [], []
    for column in COLUMNS:
        if column in request.args:
            conditions.append(f"{column} = ?")
            values.append(request.args[column])
    sql = "SELECT * FROM users"
    if conditions:
        sql += " WHERE " + " AND ".join(conditions)
    get_db().execute(sql, values)  # ok: CSP-D101
    ids = request.args.getlist("id")
    marks = ", ".join("?" for _ in ids)
    get_db().execute(f"SELECT * FROM users WHERE id IN ({marks})", ids)  # ok: CSP-D101
    get_db().execute("SELECT * FROM users WHERE id IN (%s)" % ",".join(["?"] * len(ids)), ids)  # ok: CSP-D101
    return ""
