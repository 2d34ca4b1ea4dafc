"""Safe: a class view in another file takes a number from its route."""

import subprocess

from django.http import HttpResponse
from django.views.generic import View


class Convert(View):
    def get(self, request, *args, **kwargs):
        subprocess.run("convert " + str(kwargs["scan"]), shell=True)  # ok: CSP-D003
        return HttpResponse("done")
