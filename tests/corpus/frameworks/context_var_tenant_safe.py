from contextvars import ContextVar
import sqlite3
from flask import Flask, request

app = Flask(__name__)
tenant: ContextVar[str] = ContextVar("tenant", default="main")


@app.before_request
def remember_tenant():
    name = request.headers.get("X-Tenant", "main")
    if name not in ("main", "north", "south"):
        name = "main"
    tenant.set(name)


def count_orders(connection):
    name = tenant.get()
    return connection.execute(f"SELECT count(*) FROM orders_{name}").fetchone()[0]  # ok: CSP-D101


@app.get("/orders")
def orders():
    connection = sqlite3.connect("shop.db")
    return {"orders": count_orders(connection)}
