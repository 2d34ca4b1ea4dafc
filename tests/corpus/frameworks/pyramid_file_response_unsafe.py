"""Unsafe: a file is chosen by the query."""

import os

from pyramid.response import FileResponse
from pyramid.view import view_config


@view_config(route_name="plan")
def plan(request):
    name = request.GET["plan"]
    return FileResponse("/srv/plans/" + name + ".pdf", request=request)  # finding: CSP-D501
