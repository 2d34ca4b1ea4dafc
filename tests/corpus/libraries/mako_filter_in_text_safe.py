"""A greeting, made from a small template."""

from bottle import get, request
from mako.template import Template

PAGE = Template("<p>${name | trim, h}</p>")


@get("/greet")
def greet():
    return PAGE.render_unicode(name=request.query.name)  # ok: CSP-X001
