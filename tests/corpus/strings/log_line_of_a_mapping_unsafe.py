"""A quarry's orders are logged by name: of an order the line shows its note as well."""

import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


class Order:
    def __init__(self, number, note):
        self.number = int(number)
        self.note = note

    def __repr__(self):
        return f"<order {self.number}: {self.note}>"


@app.route("/orders", methods=["POST"])
def orders():
    order = Order(request.form["number"], request.form["note"])
    log.info("taken: %(order)s", {"order": order})  # finding: CSP-D108
    log.info("from %(place)s: %(order)s", {"order": order, "place": "quarry"}, extra={"kind": 1})  # finding: CSP-D108
    return {}
