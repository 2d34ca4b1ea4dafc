"""A helper joins and checks with commonpath."""

import os

from bottle import abort, request, route, static_file

BASE = "/srv/docs"


def inside(base, *parts):
    path = os.path.realpath(os.path.join(base, *parts))
    if os.path.commonprefix([path, base]) == "":
        abort(403, "outside")
    return path


@route("/docs")
def docs():
    path = inside(BASE, request.query.get("section", ""), request.query.get("page", "index.txt"))
    with open(path) as stream:  # finding: CSP-D501
        return {"text": stream.read()}
