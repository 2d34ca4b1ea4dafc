"""Safe: line ends are taken out before the header is sent."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Downloads(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        title = query.get("title", ["export"])[0]
        title = title.replace("\r", " ").replace("\n", " ")
        self.send_response(200)
        self.send_header("X-Export-Title", title)  # ok: CSP-D109
        self.end_headers()
        self.wfile.write(b"id;total\n")
