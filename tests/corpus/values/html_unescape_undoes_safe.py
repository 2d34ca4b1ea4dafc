"""What html.escape protects stays protected under a harmless string method."""

import html

from django.http import HttpRequest, HttpResponse


def greeting(request: HttpRequest) -> HttpResponse:
    name = html.escape(request.GET.get("name", "guest"))
    name = name.strip()
    return HttpResponse("<h1>Welcome, {}</h1>".format(name))  # ok: CSP-X001
