"""Unsafe: a decorator of the program's own routes a view."""

import os

from flask import Blueprint

bp = Blueprint("api", __name__)


def api(rule, **options):
    def decorate(function):
        bp.add_url_rule("/api" + rule, function.__name__, function, **options)
        return function

    return decorate


@api("/valves/<valve>")
def valve_state(valve):
    return {"state": os.popen(f"valve {valve}").read()}  # finding: CSP-D003
