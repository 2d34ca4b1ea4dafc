"""Unsafe: what is opened lies elsewhere than the resolved path that was checked."""

import os

from flask import Flask, abort, request

app = Flask(__name__)
FOLDER = "/srv/recipes/"


@app.route("/recipe")
def recipe():
    path = os.path.join(FOLDER, request.args["name"])
    if not os.path.realpath(os.path.basename(path)).startswith(FOLDER):
        abort(404)
    with open(request.args["name"]) as text:  # finding: CSP-D501
        return {"text": text.read()}
