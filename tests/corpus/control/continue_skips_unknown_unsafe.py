"""The unknown names of the loop are counted and used."""

import subprocess

from django.http import HttpRequest, JsonResponse

KNOWN = {"mail", "cron", "ssh"}


def reload_all(request: HttpRequest) -> JsonResponse:
    skipped = 0
    for name in request.POST.getlist("service"):
        if name not in KNOWN:
            skipped += 1

        subprocess.call(f"service {name} reload", shell=True)  # finding: CSP-D003
    return JsonResponse({"skipped": skipped})
