"""Safe: a file is chosen by the query's last part."""

import os

from pyramid.response import FileResponse
from pyramid.view import view_config


@view_config(route_name="plan")
def plan(request):
    name = os.path.basename(request.GET["plan"])
    return FileResponse("/srv/plans/" + name + ".pdf", request=request)  # ok: CSP-D501
