"""Only the first of the lines is kept, and a line has no line breaks."""

from http.server import SimpleHTTPRequestHandler
from urllib.parse import unquote


class Moved(SimpleHTTPRequestHandler):
    def do_HEAD(self) -> None:
        wanted = unquote(self.path)
        label = (wanted.splitlines() or [""])[0]
        self.send_response(410)
        self.send_header("X-Gone", label)  # ok: CSP-D109
        self.end_headers()
