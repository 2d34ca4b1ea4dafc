"""Unsafe: a view that is added by add_url_rule."""

import sqlite3

from flask import Flask


def well(well_id):
    connection = sqlite3.connect("wells.db")
    row = connection.execute("SELECT depth FROM wells WHERE id = %s" % well_id).fetchone()  # finding: CSP-D101
    return {"depth": row[0]}


def create_app():
    app = Flask(__name__)
    app.add_url_rule("/wells/<well_id>", view_func=well)
    return app
