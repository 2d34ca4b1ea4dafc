"""A descriptor cleans or keeps what is assigned."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Column:
    allowed = ("id", "name", "born")

    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        return getattr(instance, self.slot, "id") if instance is not None else self

    def __set__(self, instance, value):
        setattr(instance, self.slot, value)


class Listing:
    order = Column()

    def sql(self):
        return f"SELECT * FROM pet ORDER BY {self.order}"


@app.get("/pets")
def pets():
    listing = Listing()
    listing.order = request.args.get("order", "id")
    return {"pets": sqlite3.connect("pets.db").execute(listing.sql()).fetchall()}  # finding: CSP-D101
