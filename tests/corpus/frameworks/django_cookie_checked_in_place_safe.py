"""Safe: a cookie that was checked is read once more."""

import os

from django.http import HttpResponse

MODES = ("day", "night")


def switch(request):
    if request.COOKIES["mode"] not in MODES:
        return HttpResponse(status=400)
    os.system("switch --mode " + request.COOKIES["mode"])  # ok: CSP-D003
    return HttpResponse("switched")
