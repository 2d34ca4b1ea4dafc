"""Unsafe: a handler sends the browser where the path says."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Redirector(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        target = query["to"][0]
        self.send_response(302)
        self.send_header("Location", target)  # finding: CSP-D109, CSP-D801
        self.end_headers()
