"""Safe: what is opened is not the resolved path that was checked, but it leads to the same file."""

import os

from flask import Flask, abort, request

app = Flask(__name__)
FOLDER = "/srv/recipes/"


@app.route("/recipe")
def recipe():
    path = os.path.join(FOLDER, request.args["name"])
    if not os.path.realpath(path).startswith(FOLDER):
        abort(404)
    with open(path) as text:  # ok: CSP-D501
        return {"text": text.read()}
