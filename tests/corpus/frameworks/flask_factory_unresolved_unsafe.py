"""Unsafe: the blueprint comes from a factory that is not part of the program."""

import sqlite3

from company_platform.web import make_blueprint
from flask import request

bp = make_blueprint("parcels")


@bp.route("/parcels/<code>")
def parcel(code):
    connection = sqlite3.connect("parcels.db")
    rows = connection.execute("SELECT * FROM parcels WHERE code = '" + code + "'")  # finding: CSP-D101
    return {"parcels": rows.fetchall(), "page": request.args.get("page")}
