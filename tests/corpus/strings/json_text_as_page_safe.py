"""The response says that it is JSON, so no browser reads it as markup."""

import json

from django.http import HttpRequest, HttpResponse


def state(request: HttpRequest) -> HttpResponse:
    body = json.dumps({"filter": request.GET.get("filter", ""), "rows": []})
    return HttpResponse(body, content_type="application/json")  # ok: CSP-X001
