"""A careful renderer."""

from html import escape


def render(text):
    return "<li>" + escape(text) + "</li>"
