"""A prefix check, before or after the path is made plain."""

import os

from django.http import FileResponse, Http404

BASE = "/srv/library"


def book(request):
    wanted = os.path.join(BASE, request.GET.get("path", ""))
    if not wanted.startswith(BASE + os.sep):
        raise Http404
    wanted = os.path.normpath(wanted)
    return FileResponse(open(wanted, "rb"))  # finding: CSP-D501
