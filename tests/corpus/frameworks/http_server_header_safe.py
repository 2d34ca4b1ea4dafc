"""Safe: a value of the query becomes a header once it is a number."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, urlsplit


class Pages(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def parameters(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.path).query))

    def do_GET(self) -> None:
        page = int(self.parameters().get("page", "1"))
        body = b"<p>one page</p>"
        self.send_response(200)
        self.send_header("X-Page", str(page))  # ok: CSP-D109
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
