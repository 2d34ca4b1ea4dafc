"""A small proxy in front of a mirror."""

import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

MIRROR = "https://mirror.example.org/"


class Proxy(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        url = MIRROR + query["url"][0]
        with urllib.request.urlopen(url, timeout=5) as answer:  # ok: CSP-D402
            body = answer.read()
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.end_headers()
        self.wfile.write(body)


HTTPServer(("127.0.0.1", 8000), Proxy).serve_forever()
