"""A resolved path begins with the folder's name; a folder beside it begins so, too."""

import os

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/notes")
def notes():
    path = os.path.realpath(os.path.join("/srv/notes", request.args["note"]))
    if not path.startswith("/srv/notes"):
        abort(404)
    with open(path) as handle:  # finding: CSP-D501
        return {"note": handle.read()}
