"""Safe: the request's path only chooses among constant files."""

from http.server import BaseHTTPRequestHandler

FILES = {"/": "index.txt", "/about": "about.txt"}


class TextHandler(BaseHTTPRequestHandler):
    server_version = "Texts/1"

    def do_HEAD(self):
        name = FILES.get(self.path) or "missing.txt"
        with open("/srv/texts/" + name, "rb") as stream:  # ok: CSP-D501
            size = len(stream.read())
        self.send_response(200)
        self.send_header("Content-Length", str(size))
        self.end_headers()
