"""Safe: a line from the network is quoted."""

import os
import shlex
import socketserver


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline().decode().strip()
        os.system("log-event " + shlex.quote(line))  # ok: CSP-D003


with socketserver.TCPServer(("localhost", 9999), Handler) as server:
    server.serve_forever()
