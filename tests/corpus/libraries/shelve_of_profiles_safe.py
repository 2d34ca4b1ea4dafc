"""Profiles, one file each."""

import os
import shelve

from bottle import route, request

FOLDER = "/srv/profiles"


@route("/profile")
def profile():
    name = request.query.getunicode("name", "nobody")
    name = os.path.basename(name)
    with shelve.open(os.path.join(FOLDER, name)) as store:  # ok: CSP-D201
        return dict(store)
