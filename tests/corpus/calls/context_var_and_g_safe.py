"""A context variable carries the tenant."""

import contextvars
import sqlite3

from flask import Flask, request

app = Flask(__name__)
tenant = contextvars.ContextVar("tenant", default="public")


@app.before_request
def choose():
    tenant.set("internal" if request.headers.get("X-Tenant") == "internal" else "public")


def table(name):
    return f"{tenant.get()}_{name}"


@app.get("/orders")
def orders():
    connection = sqlite3.connect("all.db")
    return {"orders": connection.execute(f"SELECT * FROM {table('orders')}").fetchall()}  # ok: CSP-D101
