"""Every part of the path is checked in a loop."""

import pathlib

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = pathlib.Path("/srv/wiki")


@app.get("/page")
def page():
    name = request.args["name"]
    for part in name.split("/"):
        if part in ("", ".", "..") or part.startswith("."):
            abort(400)
    path = ROOT / name
    return path.read_text(), 200, {"Content-Type": "text/plain"}  # ok: CSP-D501
