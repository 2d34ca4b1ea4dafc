"""Unsafe: a normalised path may still be absolute."""

import os
import posixpath

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = "/srv/data"


@app.get("/file")
def read():
    name = request.args["name"]
    name = posixpath.normpath(name)
    if name.startswith(".."):
        abort(400)
    with open(os.path.join(ROOT, name)) as file:  # finding: CSP-D501
        return file.read()
