"""A prefix check, before or after the path is made plain."""

import os

from django.http import FileResponse, Http404

BASE = "/srv/library"


def book(request):
    wanted = os.path.join(BASE, request.GET.get("path", ""))
    wanted = os.path.normpath(wanted)
    if not wanted.startswith(BASE + os.sep):
        raise Http404
    return FileResponse(open(wanted, "rb"))  # ok: CSP-D501
