"""A quoted value holds no line breaks."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlsplit


class Download(BaseHTTPRequestHandler):
    def do_GET(self):
        values = parse_qs(urlsplit(self.path).query)
        name = quote(values.get("name", ["file"])[0])
        self.send_response(200)
        self.send_header("Content-Disposition", "attachment; filename=" + name)  # ok: CSP-D109
        self.end_headers()
        self.wfile.write(b"nothing yet\n")
