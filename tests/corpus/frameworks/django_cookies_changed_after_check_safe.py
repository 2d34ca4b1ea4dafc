"""Safe: a mapping is changed before the check."""

import os

from django.http import HttpResponse

MODES = ("day", "night")


def switch(request):
    values = dict(request.COOKIES)
    values.update(request.GET.dict())
    if values["mode"] not in MODES:
        return HttpResponse(status=400)
    os.system("switch --mode " + values["mode"])  # ok: CSP-D003
    return HttpResponse("switched")
