"""Unsafe: on one way it is another key that was found, so nothing is known of the name."""

import os

from flask import Flask, abort, request

app = Flask(__name__)
PRINTERS = {"north": "lp1", "south": "lp2"}


@app.route("/print")
def print_page():
    name = request.args["name"]
    if "floor" in request.args:
        queue = PRINTERS.get(request.args["floor"])
    else:
        queue = PRINTERS.get(name)
    if queue is None:
        abort(404)
    os.system("lpr -P " + name)  # finding: CSP-D003
    return queue
