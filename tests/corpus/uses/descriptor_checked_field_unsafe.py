import re
import sqlite3
from flask import Flask, request, abort, jsonify

app = Flask(__name__)


class Field:
    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.slot)

    def __set__(self, obj, value):
        setattr(obj, self.slot, self.clean(value))

    def clean(self, value):
        return value


class Identifier(Field):
    def clean(self, value):
        return value.strip()


class Report:
    table = Identifier()
    title = Field()

    def __init__(self, table, title):
        self.table = table
        self.title = title

    def rows(self, connection):
        return connection.execute("SELECT * FROM %s" % self.table).fetchall()  # finding: CSP-D101


@app.get("/report")
def report():
    made = Report(request.args["table"], request.args["title"])
    return jsonify(title=made.title, rows=made.rows(sqlite3.connect("r.db")))
