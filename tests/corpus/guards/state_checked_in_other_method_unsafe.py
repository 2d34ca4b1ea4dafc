"""An object is validated by one method and used by another."""

import os

from flask import Flask, abort, request

app = Flask(__name__)


class Order:
    def __init__(self, unit):
        self.unit = unit

    def is_valid(self):
        return self.unit in ("web", "mail")

    def run(self):
        return os.system("restart " + self.unit)  # finding: CSP-D003


@app.post("/order")
def order():
    made = Order(request.form["unit"])
    made.is_valid()
    return {"code": made.run()}
