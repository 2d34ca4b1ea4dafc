"""Safe: a handler's helper makes a number of the body."""

import os
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def body(self):
        length = int(self.headers.get("Content-Length", 0))
        return str(int(self.rfile.read(length)))

    def do_POST(self):
        os.system("wind " + self.body())  # ok: CSP-D003
        self.send_response(204)
        self.end_headers()


HTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
