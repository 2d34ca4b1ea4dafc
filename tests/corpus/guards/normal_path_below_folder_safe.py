"""Safe: a path is made normal, held below its folder, and only then resolved."""

import os
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
FOLDER = Path("/srv/maps")


@app.get("/map")
def show():
    path = Path(os.path.normpath(FOLDER.joinpath(request.args["name"])))
    try:
        path.relative_to(FOLDER)
    except ValueError:
        abort(404)
    return path.resolve().read_text()  # ok: CSP-D501
