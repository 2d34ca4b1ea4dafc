"""The list itself is cleared before the constant command is added."""

import os

from django.http import HttpRequest, JsonResponse


def hooks(request: HttpRequest) -> JsonResponse:
    commands = [request.POST["hook"]]
    commands.clear()
    commands.append("sync")
    codes = []
    for command in commands:
        codes.append(os.system(command))  # ok: CSP-D003
    return JsonResponse({"codes": codes})
