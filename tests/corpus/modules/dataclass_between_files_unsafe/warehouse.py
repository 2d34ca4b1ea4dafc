"""Looking orders up."""

import sqlite3

from orders import Order


def stock(order: Order):
    db = sqlite3.connect("warehouse.db")
    rows = db.execute(f"SELECT place FROM stock WHERE article = '{order.article}'")  # finding: CSP-D101
    return rows.fetchall()
