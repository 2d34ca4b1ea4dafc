"""Safe: the helper makes a number of the argument."""

import os

from flask import Blueprint

from helpers import argument

pages = Blueprint("pages", __name__)


@pages.route("/shrink")
def shrink():
    os.system("shrink --to %s picture.png" % argument("width"))  # ok: CSP-D003
    return "done"
