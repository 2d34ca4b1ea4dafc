"""Unsafe: an upload's name chooses the file."""

import os
import uuid

from pyramid.view import view_config


@view_config(route_name="store", renderer="json", request_method="POST")
def store(request):
    name = request.POST["photo"].filename
    with open(os.path.join("/srv/photos", name), "wb") as target:  # finding: CSP-D501
        target.write(request.POST["photo"].file.read())
    return {"stored": True}
