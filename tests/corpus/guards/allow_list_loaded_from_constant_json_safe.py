"""The allowed names stand in a JSON text."""

import json
import os

from flask import Flask, abort, request

app = Flask(__name__)
ALLOWED = json.loads('["alpha", "beta"]')


@app.get("/unit")
def unit():
    name = request.args["name"]
    if name in ALLOWED:
        return {"code": os.system("unit " + name)}  # ok: CSP-D003
    abort(404)
