"""Unsafe: the folder that the path must lie in is named by the caller."""

import os
from pathlib import Path

from flask import Flask, abort, request, send_file

app = Flask(__name__)
ALBUM = Path(os.getenv("ALBUM_ROOT", "/srv/album"))


@app.route("/photo")
def photo():
    path = (ALBUM / request.args["name"]).resolve()
    if not path.is_relative_to(request.args["album"]):
        abort(404)
    return send_file(path)  # finding: CSP-D501
