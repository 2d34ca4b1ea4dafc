"""Unsafe: an application answers with a page."""

def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/html")])
    return [environ["PATH_INFO"].encode()]  # finding: CSP-X001
