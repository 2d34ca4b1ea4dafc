"""Profiles, one file each."""

import os
import shelve

from bottle import route, request

FOLDER = "/srv/profiles"


@route("/profile")
def profile():
    name = request.query.getunicode("name", "nobody")
    with shelve.open(os.path.join(FOLDER, name)) as store:  # finding: CSP-D201
        return dict(store)
