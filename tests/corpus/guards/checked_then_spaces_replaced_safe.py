"""Safe: after the check blanks become underscores, which changes nothing about what the name can do."""

import re

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/portrait")
def portrait():
    name = request.args["name"]
    if not re.match(r"^[a-zA-Z0-9_ -]+$", name):
        abort(400)
    name = name.strip().lower().replace(" ", "_")
    with open(f"/srv/portraits/{name}.svg") as picture:  # ok: CSP-D501
        return {"svg": picture.read()}
