"""Cards whose text has gaps."""

from bottle import post, request, template

CARD = "<p>{{ who }}: {{ words }}</p>\n"


@post("/card")
def card():
    layout = request.forms.get("layout") or CARD
    return template(layout, who="Ada", words=request.forms.get("words"))  # finding: CSP-D103
