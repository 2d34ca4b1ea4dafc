"""Checks raise; the handler logs and goes on, or gives up."""

import logging
import pathlib

from flask import Flask, abort, send_file, request

app = Flask(__name__)
ROOT = pathlib.Path("/srv/exports")


def checked(name):
    if name != pathlib.PurePath(name).name or name.startswith("."):
        raise PermissionError("not a plain name")
    return name


@app.get("/export")
def export():
    name = request.args.get("name", "latest.csv")
    try:
        checked(name)
    except PermissionError:
        logging.exception("refused")
    return send_file(ROOT / name)  # finding: CSP-D501
