"""The version folds to one that repeats the visitor's tag in a header."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, urlparse

VERSION = tuple(int(part) for part in "2.10".split("."))


class Tags(BaseHTTPRequestHandler):
    def do_GET(self):
        tag = "none"
        if VERSION > (2, 9):
            tag = dict(parse_qsl(urlparse(self.path).query)).get("tag", tag)
        self.send_response_only(200)
        self.send_header("X-Tag", tag)  # finding: CSP-D109
        self.end_headers()
