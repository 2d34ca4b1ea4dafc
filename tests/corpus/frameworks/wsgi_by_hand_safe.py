"""Safe: the application escapes what it writes."""

from html import escape
from urllib.parse import parse_qs


def application(environ, start_response):
    query = parse_qs(environ["QUERY_STRING"])
    name = query.get("name", [""])[0]
    start_response("200 OK", [("Content-Type", "text/html")])
    return [("<p>" + escape(name) + "</p>").encode()]  # ok: CSP-X001
