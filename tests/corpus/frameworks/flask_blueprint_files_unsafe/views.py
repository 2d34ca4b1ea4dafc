"""Unsafe: views of a blueprint in a file of its own use a helper of another one."""

import os

from flask import Blueprint

from helpers import argument

pages = Blueprint("pages", __name__)


@pages.route("/shrink")
def shrink():
    os.system("shrink --to %s picture.png" % argument("width"))  # finding: CSP-D003
    return "done"
