"""Unsafe: the test wants the table's name to be short, not to be a name."""

import sqlite3
import sys
from http import HTTPStatus

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/tables/size")
def table_size():
    name = sys.intern(request.args.get("table", ""))
    if not 0 < len(name) < 64:
        return jsonify(error="no table"), HTTPStatus.BAD_REQUEST
    sql = " ".join(["SELECT", "count(*)", "FROM", name])
    (size,) = sqlite3.connect("census.db").execute(sql).fetchone()  # finding: CSP-D101
    return jsonify(size=size)
