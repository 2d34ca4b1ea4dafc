"""A page of bytes is sent by a plain server."""

import html
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlparse


class Page(BaseHTTPRequestHandler):
    def do_GET(self):
        name = parse_qs(urlparse(self.path).query).get("name", [""])[0]
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(b"<h1>%s</h1>" % name.encode())  # finding: CSP-X001
