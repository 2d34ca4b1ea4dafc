"""Text does not change under another name, so the first name keeps the constant."""

import os

from django.http import HttpRequest, JsonResponse


def archive(request: HttpRequest) -> JsonResponse:
    command = "tar -cf /backup/site.tar /srv/site"
    longer = command
    longer += " " + request.GET.get("exclude", "")
    code = os.system(command)  # ok: CSP-D003
    return JsonResponse({"code": code, "length": len(longer)})
