"""Unsafe: the name goes into the statement, in a folder of a package that is no regular package itself."""

import sqlite3

from flask import Flask, jsonify, request

from shop import missing, queries
from shop.queries import orders

app = Flask(__name__)


@app.get("/orders")
def listed():
    rows = orders.of(sqlite3.connect("shop.db"), request.args.get("name", ""))
    return jsonify(rows, queries.orders is orders, missing)
