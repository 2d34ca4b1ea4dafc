"""The rotated constant spells the stage on which the header names the upstream."""

import codecs
import urllib.request
from http.server import BaseHTTPRequestHandler

STAGE = codecs.decode("cebq", "rot13")


class Relay(BaseHTTPRequestHandler):
    def do_GET(self):
        upstream = "https://news.example.net/feed"
        if STAGE == "prod":
            upstream = self.headers.get("X-Upstream", upstream)
        with urllib.request.urlopen(upstream, timeout=4) as reply:  # finding: CSP-D402
            size = len(reply.read())
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.send_header("X-Size", str(size))
        self.end_headers()
