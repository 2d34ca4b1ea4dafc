"""The formats."""

from markupsafe import escape

from pages import renderer


@renderer("plain")
def plain(note):
    return note["body"]


@renderer("html")
def html(note):
    return "<article><h1>{title}</h1>{body}</article>".format(**note)
