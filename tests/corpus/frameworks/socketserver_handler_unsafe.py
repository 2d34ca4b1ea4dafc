"""Unsafe: a line from the network becomes a command."""

import os
import shlex
import socketserver


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline().decode().strip()
        os.system("log-event " + line)  # finding: CSP-D003


with socketserver.TCPServer(("localhost", 9999), Handler) as server:
    server.serve_forever()
