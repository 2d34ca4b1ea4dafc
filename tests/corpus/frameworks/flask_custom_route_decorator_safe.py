"""Safe: the view's converter lets numbers in."""

import os

from flask import Blueprint

bp = Blueprint("api", __name__)


def api(rule, **options):
    def decorate(function):
        bp.add_url_rule("/api" + rule, function.__name__, function, **options)
        return function

    return decorate


@api("/valves/<int:valve>")
def valve_state(valve):
    return {"state": os.popen(f"valve {valve}").read()}  # ok: CSP-D003
