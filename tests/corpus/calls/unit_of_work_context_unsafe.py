"""A unit of work is a context manager with repositories as attributes."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Members:
    def __init__(self, cursor):
        self.cursor = cursor

    def by_city(self, city):
        self.cursor.execute(f"SELECT name FROM member WHERE city = '{city}'")  # finding: CSP-D101
        return [name for (name,) in self.cursor]


class UnitOfWork:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.connection = sqlite3.connect(self.path)
        self.members = Members(self.connection.cursor())
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            self.connection.commit()
        self.connection.close()
        return False


@app.get("/members/<city>")
def members(city):
    with UnitOfWork("club.db") as work:
        return jsonify(work.members.by_city(city))
