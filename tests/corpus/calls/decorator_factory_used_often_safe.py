"""Safe: the first of several views of one factory takes a number, the second one of the set."""

import functools
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
garden = sqlite3.connect("garden.db")


def endpoint(path, **options):
    def outer(function):
        @app.route(path, **options)
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return function(*args, **kwargs)

        return wrapper

    return outer


@endpoint("/row", methods=["GET"])
def row():
    number = int(request.args["row"])
    return jsonify(garden.execute(f"SELECT * FROM seeds LIMIT 1 OFFSET {number}").fetchone())  # ok: CSP-D101


@endpoint("/table", methods=["GET"])
def table():
    table = request.args["table"]
    if table not in ("seeds", "beds"):
        return jsonify(error="no such table")
    return jsonify(garden.execute("SELECT * FROM " + table).fetchall())  # ok: CSP-D101


@endpoint("/count", methods=["GET"])
def count():
    return jsonify(garden.execute("SELECT count(*) FROM seeds").fetchone())
