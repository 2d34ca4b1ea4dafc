"""A page is made by a template of the standard library."""

import html
from string import Template

from django.http import HttpResponse

PAGE = Template("<html><body>Hello, $name</body></html>")


def hello(request):
    name = request.GET.get("name", "")
    return HttpResponse(PAGE.substitute(name=html.escape(name)))  # ok: CSP-X001
