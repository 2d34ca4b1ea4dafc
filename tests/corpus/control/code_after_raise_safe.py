"""The exception is raised first, so the command never runs."""

import os

from django.http import Http404, HttpRequest


def retired(request: HttpRequest):
    printer = request.POST["printer"]
    raise Http404("no such page")
    os.system("cupsenable " + printer)  # silent: CSP-D003
