"""Cards whose text has gaps."""

from bottle import post, request, template

CARD = "<p>{{ who }}: {{ words }}</p>\n"


@post("/card")
def card():
    layout = CARD
    return template(layout, who="Ada", words=request.forms.get("words"))  # ok: CSP-D103
