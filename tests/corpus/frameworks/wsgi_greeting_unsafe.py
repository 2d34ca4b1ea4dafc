"""A WSGI callable by hand: the query string is parsed here."""

from html import escape
from urllib.parse import parse_qs


def application(environ, start_response):
    query = parse_qs(environ.get("QUERY_STRING", ""))
    name = query.get("name", ["you"])[0]
    body = "<!doctype html><p>Hello, {}!</p>".format(name).encode("utf-8")
    start_response("200 OK", [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))])
    return [body]  # finding: CSP-X001
