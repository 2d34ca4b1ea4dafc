"""Suppliers send orders as XML; they are read with entities, or without."""

import sqlite3

from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)


def parser():
    return etree.XMLParser(load_dtd=True, resolve_entities=True, huge_tree=True)


def read_orders(data):
    try:
        root = etree.fromstring(data, parser=parser())  # finding: CSP-D104
    except etree.XMLSyntaxError:
        abort(400)
    for order in root.iterfind("order"):
        yield order.get("article"), int(order.get("amount", "1"))


@app.post("/orders")
def orders():
    with sqlite3.connect("orders.db") as connection:
        connection.executemany("INSERT INTO orders VALUES (?, ?)", read_orders(request.data))
    return "", 201
