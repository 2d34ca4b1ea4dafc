"""Views."""

import os

from django.http import FileResponse, HttpResponse


def note(request, name):
    return FileResponse(open("/srv/notes/" + name, "rb"))  # finding: CSP-D501


def number(request, number):
    os.system("count " + number)
    return HttpResponse("ok")
