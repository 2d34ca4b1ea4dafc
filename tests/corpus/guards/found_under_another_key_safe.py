"""Two names are looked up, and one of them is checked."""

import logging

from flask import Flask, abort, request

app = Flask(__name__)
SEATS = {"front": 12, "back": 30}


@app.get("/seats")
def seats():
    first, second = request.args["first"], request.args["second"]
    one, two = SEATS.get(first), SEATS.get(second)
    if one is None or two is None:
        abort(404)
    logging.getLogger("seats").info("%s and %s", first, second)  # ok: CSP-D108
    return {"seats": [one, two]}
