"""What is used is taken from the list, or from the request."""

import os

from flask import Flask, abort, request

app = Flask(__name__)
UNITS = ["web", "mail"]


@app.post("/restart")
def restart():
    given = request.form["unit"]
    matching = [unit for unit in UNITS if unit.startswith(given)]
    if not matching:
        abort(404)
    return {"code": os.system("restart " + matching[0])}  # ok: CSP-D003
