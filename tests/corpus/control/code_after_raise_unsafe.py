"""The command runs, for the exception is raised only after it."""

import os

from django.http import Http404, HttpRequest


def retired(request: HttpRequest):
    printer = request.POST["printer"]
    os.system("cupsenable " + printer)  # finding: CSP-D003
    raise Http404("no such page")
