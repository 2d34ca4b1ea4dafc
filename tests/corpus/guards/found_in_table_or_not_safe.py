"""What a table has for a name is looked up; that there is something tells that the name is one of the table's."""

import logging

from flask import Flask, abort, request

app = Flask(__name__)
TARIFFS = {"day": 120, "night": 80}


@app.get("/tariff")
def tariff():
    name = request.args["name"]
    price = TARIFFS.get(name)
    if price is None:
        abort(404)
    logging.getLogger("tariffs").info("tariff %s was asked for", name)  # ok: CSP-D108
    return {"price": price}
