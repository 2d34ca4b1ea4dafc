"""A header of which a part comes from the request, written to the socket by http.server."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, quote, urlsplit


class Download(BaseHTTPRequestHandler):
    def do_GET(self):
        fields = dict(parse_qsl(urlsplit(self.path).query))
        title = fields.get("title", "report")
        title = quote(title)
        self.send_response(200)
        self.send_header("Content-Type", "application/pdf")
        self.send_header("Content-Disposition", 'attachment; filename="%s.pdf"' % title)  # ok: CSP-D109
        self.end_headers()
        self.wfile.write(b"%PDF-1.4")
