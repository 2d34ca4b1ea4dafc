"""Unsafe: one cookie is checked and another one used."""

import os

from django.http import HttpResponse

MODES = ("day", "night")


def switch(request):
    if request.COOKIES["mode"] not in MODES:
        return HttpResponse(status=400)
    os.system("switch --mode " + request.COOKIES["theme"])  # finding: CSP-D003
    return HttpResponse("switched")
