"""Unsafe: normpath tidies the path but keeps leading dots."""

import os

from django.http import JsonResponse


def read_template(request):
    asked = request.GET.get("name", "default.txt")
    name = os.path.normpath(asked)
    with open(os.path.join("/etc/letters", name)) as stream:  # finding: CSP-D501
        return JsonResponse({"letter": stream.read()})
