"""The list of orders is sorted by a column and a direction that the customer chooses."""

import sqlite3
from enum import Enum

from flask import Flask, jsonify, request

app = Flask(__name__)


class Direction(str, Enum):
    up = "ASC"
    down = "DESC"


SORTABLE = {"date": "o.created_at", "total": "o.total_cents", "name": "c.name"}


def order_clause(args):
    key = args.get("sort", "date")
    column = SORTABLE.get(key, SORTABLE["date"])
    try:
        direction = Direction[args.get("dir", "up")].value
    except KeyError:
        direction = Direction.up.value
    return f" ORDER BY {column} {direction}"


@app.get("/orders")
def orders():
    connection = sqlite3.connect("orders.db")
    statement = "SELECT o.id, c.name FROM orders o JOIN customers c ON c.id = o.customer" + order_clause(request.args)
    rows = connection.execute(statement).fetchall()  # ok: CSP-D101
    return jsonify(rows)
