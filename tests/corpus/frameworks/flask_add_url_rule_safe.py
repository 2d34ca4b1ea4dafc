"""Safe: the parameter has been made a number by the route."""

import sqlite3

from flask import Flask


def well(well_id):
    connection = sqlite3.connect("wells.db")
    row = connection.execute("SELECT depth FROM wells WHERE id = %s" % well_id).fetchone()  # ok: CSP-D101
    return {"depth": row[0]}


def create_app():
    app = Flask(__name__)
    app.add_url_rule("/wells/<int:well_id>", view_func=well)
    return app
