"""Unsafe: a mapping is changed after the check."""

import os

from django.http import HttpResponse

MODES = ("day", "night")


def switch(request):
    values = dict(request.COOKIES)
    if values["mode"] not in MODES:
        return HttpResponse(status=400)
    values.update(request.GET.dict())
    os.system("switch --mode " + values["mode"])  # finding: CSP-D003
    return HttpResponse("switched")
