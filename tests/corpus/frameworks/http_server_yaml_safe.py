"""A small server reads YAML."""

from http.server import BaseHTTPRequestHandler, HTTPServer

import yaml


class Rules(BaseHTTPRequestHandler):
    def do_PUT(self):
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length)
        rules = yaml.load(body, Loader=yaml.SafeLoader)  # ok: CSP-D202
        self.server.rules = rules
        self.send_response(204)
        self.end_headers()


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 8080), Rules).serve_forever()
