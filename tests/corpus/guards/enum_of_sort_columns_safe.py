"""Safe: what is no member of the enumeration is replaced by a fixed column."""

import enum
import sqlite3

from flask import Blueprint, jsonify, request

bp = Blueprint("parcels", __name__)


class SortBy(enum.Enum):
    WEIGHT = "weight"
    ARRIVAL = "arrived_at"


def order_column(text: str) -> str:
    try:
        return SortBy(text).value
    except ValueError:
        return "id"


@bp.route("/parcels")
def parcels():
    column = order_column(request.args.get("sort", ""))
    cursor = sqlite3.connect("depot.sqlite").cursor()
    cursor.execute("SELECT id, weight FROM parcels ORDER BY " + column)  # ok: CSP-D101
    return jsonify(cursor.fetchall())
