"""Safe: a handler sends the browser to a path of its own."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Redirector(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        target = "/room/" + query["to"][0].replace("\n", "").replace("\r", "")
        self.send_response(302)
        self.send_header("Location", target)  # ok: CSP-D109, CSP-D801
        self.end_headers()
