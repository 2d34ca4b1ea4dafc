"""What the handlers of this server share."""

from http.server import BaseHTTPRequestHandler


class BaseHandler(BaseHTTPRequestHandler):
    def answer(self, body: bytes, **headers: str) -> None:
        self.send_response(200)
        for name, value in headers.items():
            self.send_header("X-" + name.title(), value)  # finding: CSP-D109
        self.end_headers()
        self.wfile.write(body)
