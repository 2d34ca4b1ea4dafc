"""A check raises its own error class, which is caught, or is not."""

import re
import subprocess

from flask import Flask, request

app = Flask(__name__)


class BadName(ValueError):
    pass


def require(name):
    if not re.fullmatch(r"[a-z]+", name):
        raise BadName(name)


@app.post("/unit")
def unit():
    name = request.form["name"]
    try:
        require(name)
    except ValueError:
        app.logger.warning("odd name")
    return {"code": subprocess.call(f"unit {name}", shell=True)}  # finding: CSP-D003
