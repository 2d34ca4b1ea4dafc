"""Two names: one is checked twice, the other never."""

import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)


def plain(name):
    return bool(name) and "/" not in name and "\\" not in name and not name.startswith(".")


@app.get("/asset")
def asset():
    theme = request.args.get("theme", "light")
    name = request.args.get("name", "site.css")
    if not (plain(theme) and plain(name)):
        abort(404)
    return send_file(os.path.join("/srv/themes", theme, name))  # ok: CSP-D501
