"""A name under which a table has nothing raises an error, or has a default."""

import logging
from collections import defaultdict

from flask import Flask, abort, request

app = Flask(__name__)
COLOURS = {"gold": "#fc0", "plum": "#808"}


@app.get("/colour")
def colour():
    name = request.args["name"]
    try:
        code = COLOURS[name]
    except KeyError:
        abort(404)
    logging.getLogger("colours").info("colour %s", name)  # ok: CSP-D108
    return {"code": code}
