"""Unsafe: text is a page by default."""

from bottle import get, request, response


@get("/quote")
def quote():
    response.content_type = "text/html"
    return request.query.get("text", "")  # finding: CSP-X001
