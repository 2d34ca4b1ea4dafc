"""Unsafe: the path is not normalised, and climbs in its middle."""

import os
import posixpath

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = "/srv/data"


@app.get("/file")
def read():
    name = request.args["name"]
    if os.path.isabs(name) or name == ".." or name.startswith("../"):
        abort(400)
    with open(os.path.join(ROOT, name)) as file:  # finding: CSP-D501
        return file.read()
