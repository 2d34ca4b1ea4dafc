"""Safe: the page shows the decoded query escaped."""

import html
from http.server import SimpleHTTPRequestHandler
from urllib.parse import parse_qs, urlparse


class Greeter(SimpleHTTPRequestHandler):
    def do_GET(self):
        values = parse_qs(urlparse(self.path).query)
        name = values.get("name", ["nobody"])[0]
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        page = f"<title>{html.escape('Hello')}</title><h1>Hello {html.escape(name)}</h1>"
        self.wfile.write(page.encode("utf-8"))  # ok: CSP-X001
