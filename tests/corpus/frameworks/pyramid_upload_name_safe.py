"""Safe: the name is made here."""

import os
import uuid

from pyramid.view import view_config


@view_config(route_name="store", renderer="json", request_method="POST")
def store(request):
    name = uuid.uuid4().hex
    with open(os.path.join("/srv/photos", name), "wb") as target:  # ok: CSP-D501
        target.write(request.POST["photo"].file.read())
    return {"stored": True}
