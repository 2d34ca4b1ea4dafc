"""Unsafe: an application of one function writes a page."""

from html import escape
from urllib.parse import parse_qs


def application(environ, start_response):
    query = parse_qs(environ["QUERY_STRING"])
    name = query.get("name", [""])[0]
    start_response("200 OK", [("Content-Type", "text/html")])
    return [("<p>" + name + "</p>").encode()]  # finding: CSP-X001
