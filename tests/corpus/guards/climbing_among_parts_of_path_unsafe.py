"""The parts of a path are looked at before it is joined to a folder."""

from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
FOLDER = Path("/srv/maps")


@app.get("/maps")
def maps():
    wanted = Path(request.args["map"])
    if wanted.is_absolute() or ".." in wanted.suffixes:
        abort(400)
    return {"map": (FOLDER / wanted).read_text()}  # finding: CSP-D501
