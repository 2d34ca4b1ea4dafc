"""What html.escape protects, html.unescape lays open again."""

import html

from django.http import HttpRequest, HttpResponse


def greeting(request: HttpRequest) -> HttpResponse:
    name = html.escape(request.GET.get("name", "guest"))
    name = html.unescape(name)
    return HttpResponse("<h1>Welcome, {}</h1>".format(name))  # finding: CSP-X001
