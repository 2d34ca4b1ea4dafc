"""A list in an order that a schema checks."""

import sqlite3

from flask import Flask, jsonify, request
from marshmallow import Schema, fields, validate

app = Flask(__name__)


class ListSchema(Schema):
    order = fields.String(required=True, validate=validate.OneOf(["name", "day"]))
    page = fields.Integer(load_default=1)


@app.get("/list")
def listed():
    wanted = ListSchema().load(request.args)
    with sqlite3.connect("list.db") as connection:
        rows = connection.execute("SELECT * FROM list ORDER BY " + wanted["order"])  # ok: CSP-D101
        return jsonify(rows.fetchall())
