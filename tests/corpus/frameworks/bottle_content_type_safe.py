"""Safe: the answer is declared to be plain text."""

from bottle import get, request, response


@get("/quote")
def quote():
    response.content_type = "text/plain"
    return request.query.get("text", "")  # ok: CSP-X001
