"""Two decorators: one limits the name, the other only the role."""

import functools
import os

from flask import Flask, abort, request

app = Flask(__name__)


def signed_in(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        if not request.headers.get("Authorization"):
            abort(401)
        return function(*args, **kwargs)

    return inner


def known_unit(function):
    @functools.wraps(function)
    def inner(unit, *args, **kwargs):
        if unit not in ("web", "mail"):
            abort(404)
        return function(unit, *args, **kwargs)

    return inner


@app.post("/units/<unit>/restart")
@signed_in
def restart(unit):
    return {"code": os.system(f"systemctl restart {unit}")}  # finding: CSP-D003
