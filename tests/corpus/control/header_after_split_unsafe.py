"""Only what stands before the first question mark is kept, and line breaks may stand there."""

from http.server import SimpleHTTPRequestHandler
from urllib.parse import unquote


class Moved(SimpleHTTPRequestHandler):
    def do_HEAD(self) -> None:
        wanted = unquote(self.path)
        label = wanted.split("?")[0]
        self.send_response(410)
        self.send_header("X-Gone", label)  # finding: CSP-D109
        self.end_headers()
