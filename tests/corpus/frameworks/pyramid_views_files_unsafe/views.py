"""Unsafe: views in a file of their own, added by a configuration."""

from html import escape

from pyramid.response import Response


def hello(request):
    name = request.matchdict["name"]
    return Response(f"<h1>{name}</h1>")  # finding: CSP-X001
