"""The values of the mapping, one of them the visitor's, become parts of commands."""

import subprocess

from django.http import HttpRequest, JsonResponse


def tune(request: HttpRequest) -> JsonResponse:
    wanted = {"treble": request.POST.get("treble", "50"), "bass": "40"}
    total = 0
    for channel, level in wanted.items():
        total += subprocess.call("amixer set " + level, shell=True)  # finding: CSP-D003
        total += len(channel) + len(level)
    return JsonResponse({"total": total})
