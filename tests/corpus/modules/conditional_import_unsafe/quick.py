"""A quick renderer that trusts its input."""


def render(text):
    return "<li>" + text + "</li>"
