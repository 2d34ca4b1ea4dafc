"""Sums are worked out for whoever connects."""

import ast
import socketserver


class Sums(socketserver.StreamRequestHandler):
    def evaluate(self, text):
        return ast.literal_eval(text)  # ok: CSP-D001

    def handle(self):
        for raw in self.rfile:
            self.wfile.write(repr(self.evaluate(raw.decode().strip())).encode() + b"\n")


if __name__ == "__main__":
    socketserver.TCPServer(("127.0.0.1", 4000), Sums).serve_forever()
