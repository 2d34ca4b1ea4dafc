"""A child's environment is put together from the request."""

import os
import subprocess

from django.http import JsonResponse


def render(request):
    environment = dict(os.environ, LANG="C")
    environment["STYLE"] = request.POST.get("style", "plain")
    done = subprocess.run("render --style " + environment["STYLE"], shell=True, env={"LANG": "C"}, timeout=30)  # finding: CSP-D003
    return JsonResponse({"code": done.returncode})
