"""Orders and customers in SQLite."""

import sqlite3

from orders import settings

SORT_COLUMNS = {"date": "created_at", "total": "total", "customer": "customer_name"}


def connect():
    connection = sqlite3.connect(settings.DATABASE)
    connection.row_factory = sqlite3.Row
    return connection


def search_orders(term):
    """Flawed: the search term becomes part of the statement."""
    query = f"SELECT id, customer_name, total FROM orders WHERE customer_name LIKE '%{term}%'"
    with connect() as connection:
        return connection.execute(query).fetchall()


def search_orders_bound(term):
    """Safe: the term travels beside the statement."""
    query = "SELECT id, customer_name, total FROM orders WHERE customer_name LIKE ?"
    with connect() as connection:
        return connection.execute(query, (f"%{term}%",)).fetchall()


def list_orders(sort_by):
    """Flawed: a column name cannot be bound, and nobody checks it."""
    with connect() as connection:
        return connection.execute("SELECT * FROM orders ORDER BY " + sort_by).fetchall()


def list_orders_checked(sort_by):
    """Safe: the visitor chooses among the columns that we name."""
    column = SORT_COLUMNS.get(sort_by, "created_at")
    with connect() as connection:
        return connection.execute("SELECT * FROM orders ORDER BY " + column).fetchall()


def order_by_id(order_id):
    with connect() as connection:
        return connection.execute("SELECT * FROM orders WHERE id = ?", (order_id,)).fetchone()
