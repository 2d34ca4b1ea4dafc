"""Safe: basename keeps the last part of the path only."""

import os

from django.http import JsonResponse


def read_template(request):
    asked = request.GET.get("name", "default.txt")
    name = os.path.basename(asked)
    with open(os.path.join("/etc/letters", name)) as stream:  # ok: CSP-D501
        return JsonResponse({"letter": stream.read()})
