"""Unsafe: the posted JSON's expression is evaluated."""

import json
from http.server import BaseHTTPRequestHandler, HTTPServer


class Calculator(BaseHTTPRequestHandler):
    def read_json(self):
        length = int(self.headers.get("Content-Length", 0))
        return json.loads(self.rfile.read(length))

    def do_POST(self):
        expression = self.read_json()["expression"]
        value = eval(expression)  # finding: CSP-D001
        body = json.dumps({"known": value is not None}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 8080), Calculator).serve_forever()
