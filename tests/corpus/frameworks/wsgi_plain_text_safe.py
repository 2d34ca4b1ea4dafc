"""Safe: an application answers with plain text."""

def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["PATH_INFO"].encode()]  # ok: CSP-X001
