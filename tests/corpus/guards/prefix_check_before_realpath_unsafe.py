"""Unsafe: the prefix is compared before the dots in the path are resolved."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)
ROOT = "/srv/manuals/"


@app.get("/manual")
def manual():
    path = ROOT + request.args["page"]
    if not path.startswith(ROOT):
        return jsonify(error="not here"), 404
    path = os.path.realpath(path)
    with open(path) as page:  # finding: CSP-D501
        return jsonify(text=page.read())
