"""Safe: the prefix is compared after the dots in the path are resolved."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)
ROOT = "/srv/manuals/"


@app.get("/manual")
def manual():
    path = ROOT + request.args["page"]
    path = os.path.realpath(path)
    if not path.startswith(ROOT):
        return jsonify(error="not here"), 404
    with open(path) as page:  # ok: CSP-D501
        return jsonify(text=page.read())
