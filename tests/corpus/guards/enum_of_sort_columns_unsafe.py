"""Unsafe: what is no member of the enumeration is used as it came."""

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
        return text


@bp.route("/parcels")
def parcels():
    column = order_column(request.args.get("sort", ""))
    cursor = sqlite3.connect("depot.sqlite").cursor()
    cursor.execute("SELECT id, weight FROM parcels ORDER BY " + column)  # finding: CSP-D101
    return jsonify(cursor.fetchall())
