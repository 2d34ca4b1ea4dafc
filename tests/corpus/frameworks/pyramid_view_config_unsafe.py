"""Unsafe: a view answers with a page."""

from html import escape

from pyramid.response import Response
from pyramid.view import view_config


@view_config(route_name="hello")
def hello(request):
    name = request.params.get("name", "")
    return Response("<body>Hello " + name + "</body>")  # finding: CSP-X001
