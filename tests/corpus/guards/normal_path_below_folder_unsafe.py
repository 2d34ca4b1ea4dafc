"""Unsafe: a path is held below its folder while it still has `..` in it, and then resolved."""

from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
FOLDER = Path("/srv/maps")


@app.get("/map")
def show():
    path = FOLDER.joinpath(request.args["name"])
    try:
        path.relative_to(FOLDER)
    except ValueError:
        abort(404)
    return path.resolve().read_text()  # finding: CSP-D501
