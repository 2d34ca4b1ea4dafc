"""Unsafe: a view that takes the context too becomes a page."""

from html import escape

from pyramid.response import Response
from pyramid.view import view_config


@view_config(context="site.Folder", name="show")
def show(context, request):
    title = request.params["title"]
    return Response("<h1>" + title + "</h1>")  # finding: CSP-X001
