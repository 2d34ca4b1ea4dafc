"""Unsafe: the check of a piece that climbs is passed over."""

from flask import Flask, abort, request

from joining import safe_join

app = Flask(__name__)


@app.get("/file")
def read():
    path = safe_join("/srv/data", request.args["folder"], request.args["name"])
    if path is None:
        abort(404)
    with open(path) as file:  # finding: CSP-D501
        return file.read()
