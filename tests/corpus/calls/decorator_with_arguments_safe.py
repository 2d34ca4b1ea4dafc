"""Safe: the decorator refuses values outside its constants before the function runs."""

import sqlite3
from functools import wraps

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def limited(parameter, *allowed):
    def decorate(view):
        @wraps(view)
        def guarded(**values):
            if values.get(parameter) not in allowed:
                abort(404)
            return view(**values)

        return guarded

    return decorate


@limited("field", "height", "depth")
def column(*, field, unit):
    db = sqlite3.connect("lakes.db")
    rows = db.execute("SELECT name, {} FROM lakes".format(field)).fetchall()  # ok: CSP-D101
    return jsonify(rows=rows, metric=unit == "m")


@app.get("/lakes")
def lakes():
    return column(field=request.args.get("field"), unit=request.args.get("unit", "m"))
