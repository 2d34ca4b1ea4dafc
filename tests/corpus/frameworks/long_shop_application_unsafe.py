"""A longer shop: blueprint, services, caching, templates; one of the queries decides."""

import functools
import json
import logging
import os
import sqlite3
import time
from collections import OrderedDict

from flask import Blueprint, Flask, abort, g, jsonify, render_template_string, request, url_for

shop = Blueprint("shop", __name__, url_prefix="/shop")
log = logging.getLogger("shop")

PRODUCT_PAGE = """
<h1>{{ product.name }}</h1>
<p>{{ product.text }}</p>
<a href="{{ url_for('shop.listing') }}">back</a>
"""


class TimedCache:
    def __init__(self, seconds, size=64):
        self.seconds = seconds
        self.size = size
        self._entries = OrderedDict()

    def __call__(self, function):
        @functools.wraps(function)
        def cached(*args):
            now = time.monotonic()
            if args in self._entries:
                stamp, value = self._entries[args]
                if now - stamp < self.seconds:
                    return value
            value = function(*args)
            self._entries[args] = (now, value)
            while len(self._entries) > self.size:
                self._entries.popitem(last=False)
            return value

        return cached


def database():
    if "db" not in g:
        g.db = sqlite3.connect(os.environ.get("SHOP_DB", "shop.db"))
        g.db.row_factory = sqlite3.Row
    return g.db


@shop.teardown_app_request
def close(error):
    db = g.pop("db", None)
    if db is not None:
        db.close()


@TimedCache(30)
def category_names():
    return tuple(row["name"] for row in database().execute("SELECT name FROM category ORDER BY name"))


def price_range(values):
    low = float(values.get("min", 0))
    high = float(values.get("max", 10_000))
    return (low, high) if low <= high else (high, low)


@shop.get("/")
def listing():
    low, high = price_range(request.args)
    category = request.args.get("category")
    statement = "SELECT id, name, price FROM product WHERE price BETWEEN ? AND ?"
    values = [low, high]
    if category:
        statement += f" AND category = '{category}'"
    page = max(int(request.args.get("page", 1)), 1)
    statement += f" LIMIT 20 OFFSET {(page - 1) * 20}"
    rows = database().execute(statement, values).fetchall()  # finding: CSP-D101
    log.info("listing %d products on page %d", len(rows), page)
    return jsonify([dict(row) for row in rows])


@shop.get("/product/<int:number>")
def product(number):
    row = database().execute("SELECT name, text FROM product WHERE id = ?", (number,)).fetchone()
    if row is None:
        abort(404)
    return render_template_string(PRODUCT_PAGE, product=dict(row))


@shop.post("/product/<int:number>/tags")
def tags(number):
    names = [str(name)[:40] for name in request.get_json(force=True)]
    database().executemany("INSERT INTO tag (product, name) VALUES (?, ?)", [(number, name) for name in names])
    database().commit()
    return jsonify(url=url_for("shop.product", number=number), tags=names), 201


def create_app(settings=None):
    app = Flask(__name__)
    app.config.update(json.loads(settings) if settings else {})
    app.register_blueprint(shop)
    return app
