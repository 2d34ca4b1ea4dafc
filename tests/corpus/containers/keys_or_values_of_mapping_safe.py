"""The keys of the mapping, all constant, become parts of commands."""

import subprocess

from django.http import HttpRequest, JsonResponse


def tune(request: HttpRequest) -> JsonResponse:
    wanted = {"treble": request.POST.get("treble", "50"), "bass": "40"}
    total = 0
    for channel, level in wanted.items():
        total += subprocess.call("amixer set " + channel, shell=True)  # ok: CSP-D003
        total += len(channel) + len(level)
    return JsonResponse({"total": total})
