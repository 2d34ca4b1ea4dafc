"""A greeting, made from a small template."""

from bottle import get, request
from mako.template import Template

PAGE = Template("<p>${name | n}</p>", default_filters=["h"])


@get("/greet")
def greet():
    return PAGE.render_unicode(name=request.query.name)  # finding: CSP-X001
