"""Unsafe: after the check underscores become slashes."""

import re

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/portrait")
def portrait():
    name = request.args["name"]
    if not re.match(r"^[a-zA-Z0-9_ -]+$", name):
        abort(400)
    name = name.strip().lower().replace("_", "/").replace(" ", "..")
    with open(f"/srv/portraits/{name}.svg") as picture:  # finding: CSP-D501
        return {"svg": picture.read()}
