"""A file is given a name by the visitor."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlsplit


class Export(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        name = query.get("name", ["export"])[0]
        self.send_response(200)
        self.send_header("Content-Type", "text/csv")
        self.send_header("Content-Disposition", "attachment; filename=" + name + ".csv")  # finding: CSP-D109
        self.end_headers()
        self.wfile.write(b"a;b\n")
