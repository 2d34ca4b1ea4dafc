"""JSON does not escape markup, and the response is of the default type, HTML."""

import json

from django.http import HttpRequest, HttpResponse


def state(request: HttpRequest) -> HttpResponse:
    body = json.dumps({"filter": request.GET.get("filter", ""), "rows": []})
    return HttpResponse(body)  # finding: CSP-X001
