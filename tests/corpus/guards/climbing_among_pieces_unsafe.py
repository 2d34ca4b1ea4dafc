"""A file's name is cut at the slashes, and looked at piece by piece."""

import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/scores")
def scores():
    name = request.args["name"]
    pieces = name.split("/")
    if os.path.isabs(name) or "." in pieces:
        abort(400)
    with open(os.path.join("/srv/scores", name)) as handle:  # finding: CSP-D501
        return {"score": handle.read()}
