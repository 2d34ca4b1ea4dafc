"""A Set-Cookie header is put together by hand in a WSGI application."""

from http.cookies import SimpleCookie
from urllib.parse import parse_qs, quote


def application(environ, start_response):
    query = parse_qs(environ.get("QUERY_STRING", ""))
    theme = query.get("theme", ["light"])[0]
    start_response("200 OK", [("Content-Type", "text/plain"), ("X-Theme", theme)])  # finding: CSP-D109
    return [b"ok"]
