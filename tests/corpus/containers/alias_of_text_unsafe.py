"""The name that is run is the one to which the visitor's text was added."""

import os

from django.http import HttpRequest, JsonResponse


def archive(request: HttpRequest) -> JsonResponse:
    command = "tar -cf /backup/site.tar /srv/site"
    longer = command
    longer += " " + request.GET.get("exclude", "")
    code = os.system(longer)  # finding: CSP-D003
    return JsonResponse({"code": code, "length": len(longer)})
