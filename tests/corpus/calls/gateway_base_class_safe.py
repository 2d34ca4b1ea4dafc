"""A table gateway: the base class puts the statement together, the subclass only names its table."""

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


class Gateway:
    table = ""
    sortable = ("id",)

    def __init__(self, dsn):
        self._dsn = dsn
        self._connection = None

    @property
    def connection(self):
        if self._connection is None:
            self._connection = psycopg2.connect(self._dsn)
        return self._connection

    def ordering(self, wanted):
        return wanted if wanted in self.sortable else "id"

    def all(self, order=None, limit=50):
        with self.connection.cursor() as cursor:
            statement = "SELECT * FROM {table} ORDER BY {order} LIMIT %s"
            cursor.execute(statement.format(table=self.table, order=self.ordering(order)), [limit])  # ok: CSP-D101
            return cursor.fetchall()


class Invoices(Gateway):
    table = "invoices"
    sortable = ("id", "issued", "total")


invoices = Invoices("dbname=books")


@app.get("/invoices")
def list_invoices():
    return jsonify(invoices.all(order=request.args.get("sort"), limit=int(request.args.get("n", 50))))
