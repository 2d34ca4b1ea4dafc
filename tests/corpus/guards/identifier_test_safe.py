"""Safe: isidentifier lets only a name pass."""

import sqlite3
import sys
from http import HTTPStatus

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/tables/size")
def table_size():
    name = sys.intern(request.args.get("table", ""))
    if not name.isidentifier():
        return jsonify(error="no table"), HTTPStatus.BAD_REQUEST
    sql = " ".join(["SELECT", "count(*)", "FROM", name])
    (size,) = sqlite3.connect("census.db").execute(sql).fetchone()  # ok: CSP-D101
    return jsonify(size=size)
