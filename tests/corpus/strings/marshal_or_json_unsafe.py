"""Marshalled bytes from a request can crash the interpreter or carry code."""

import json
import marshal

from django.http import HttpRequest, JsonResponse


def upload(request: HttpRequest) -> JsonResponse:
    points = marshal.loads(request.body)  # finding: CSP-D203
    return JsonResponse({"points": len(points)})
