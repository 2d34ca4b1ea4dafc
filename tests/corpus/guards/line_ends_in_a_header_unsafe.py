"""Unsafe: a decoded line end in the query ends the header and starts another."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Downloads(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        title = query.get("title", ["export"])[0]
        self.send_response(200)
        self.send_header("X-Export-Title", title)  # finding: CSP-D109
        self.end_headers()
        self.wfile.write(b"id;total\n")
