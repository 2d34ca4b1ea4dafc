"""Safe: the key is bound, not part of the statement."""

import sqlite3

from company_platform.web import make_blueprint
from flask import request

bp = make_blueprint("parcels")


@bp.route("/parcels/<code>")
def parcel(code):
    connection = sqlite3.connect("parcels.db")
    rows = connection.execute("SELECT * FROM parcels WHERE code = ?", (code,))  # ok: CSP-D101
    return {"parcels": rows.fetchall(), "page": request.args.get("page")}
