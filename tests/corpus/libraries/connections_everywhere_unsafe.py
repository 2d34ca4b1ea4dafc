"""A connection is kept wherever programs keep one: on g, behind a proxy, in a context manager, in a pool, in a wrapper."""

import contextlib
import functools
import sqlite3
from contextlib import closing, contextmanager

import psycopg2
import psycopg2.extras
import pymysql
from flask import Flask, current_app, g, request
from psycopg2.pool import ThreadedConnectionPool
from sqlalchemy import create_engine, text
from sqlalchemy.orm import scoped_session, sessionmaker
from werkzeug.local import LocalProxy

app = Flask(__name__)
app.config["DB"] = "shop.db"
pool = ThreadedConnectionPool(1, 5, dsn="dbname=shop")
engine = create_engine("sqlite://")
Session = scoped_session(sessionmaker(bind=engine))


def get_db():
    if "db" not in g:
        g.db = sqlite3.connect(current_app.config["DB"])
        g.db.row_factory = sqlite3.Row
    return g.db


db = LocalProxy(get_db)


@contextmanager
def cursor():
    connection = pool.getconn()
    try:
        with connection.cursor(cursor_factory=psycopg2.extras.DictCursor) as handle:
            yield handle
    finally:
        pool.putconn(connection)


@contextmanager
def transaction():
    session = Session()
    try:
        yield session
        session.commit()
    except Exception:
        session.rollback()
        raise


def query_db(query, args=(), one=False):
    cur = get_db().execute(query, args)  # finding: CSP-D101
    rows = cur.fetchall()
    cur.close()
    return (rows[0] if rows else None) if one else rows


def with_cursor(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        with closing(pymysql.connect(host="db")) as connection, connection.cursor() as handle:
            return function(handle, *args, **kwargs)

    return wrapper


@with_cursor
def find(handle, name):
    handle.execute("SELECT * FROM users WHERE name = '%s'" % name)  # finding: CSP-D101
    return handle.fetchone()


class Repository:
    table = "users"

    def __init__(self, **options):
        self.connection = pymysql.connect(**options)

    def __enter__(self):
        self.cursor = self.connection.cursor()
        return self

    def __exit__(self, *details):
        self.cursor.close()

    def by(self, column, value):
        self.cursor.execute(f"SELECT * FROM {self.table} WHERE {column} = %s", (value,))  # finding: CSP-D101
        return self.cursor.fetchall()

    def like(self, value):
        query = "SELECT * FROM {} WHERE name LIKE '%{}%'".format(self.table, value)
        with self.connection.cursor() as handle:
            handle.execute(query)  # finding: CSP-D101


@app.route("/all")
def everything():
    name = request.args["name"]
    get_db().execute(f"DELETE FROM users WHERE name = '{name}'")  # finding: CSP-D101
    db.execute(f"DELETE FROM users WHERE name = '{name}'")  # finding: CSP-D101
    query_db("SELECT * FROM users WHERE name = '" + name + "'", one=True)
    find(name)
    with cursor() as handle:
        handle.execute("SELECT * FROM users ORDER BY " + request.args["order"])  # finding: CSP-D101
    with transaction() as session:
        session.execute(text("DELETE FROM users WHERE name = '" + name + "'"))  # finding: CSP-D102
    with Repository(host="db") as users:
        users.by(request.args["column"], name)
        users.like(name)
    conditions = []
    if "city" in request.args:
        conditions.append("city = '%s'" % request.args["city"])
    sql = "SELECT * FROM users"
    if conditions:
        sql += " WHERE " + " AND ".join(conditions)
    get_db().execute(sql)  # finding: CSP-D101
    return ""
