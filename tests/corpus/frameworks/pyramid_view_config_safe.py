"""Safe: the view escapes what it was given."""

from html import escape

from pyramid.response import Response
from pyramid.view import view_config


@view_config(route_name="hello")
def hello(request):
    name = escape(request.params.get("name", ""))
    return Response("<body>Hello " + name + "</body>")  # ok: CSP-X001
