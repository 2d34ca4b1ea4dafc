"""A copy is cleared; the list that is run still holds the visitor's command."""

import os

from django.http import HttpRequest, JsonResponse


def hooks(request: HttpRequest) -> JsonResponse:
    commands = [request.POST["hook"]]
    commands[:].clear()
    commands.append("sync")
    codes = []
    for command in commands:
        codes.append(os.system(command))  # finding: CSP-D003
    return JsonResponse({"codes": codes})
