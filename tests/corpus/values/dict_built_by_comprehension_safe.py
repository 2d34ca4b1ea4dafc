"""The mapping built from constant pairs has the number 2 for "write", not 1, so a constant statement is
run."""

import sqlite3
from http.server import BaseHTTPRequestHandler

RIGHTS = {word: rank for rank, word in enumerate(["none", "read", "write"])}


class Admin(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length).decode()
        statement = "VACUUM"
        if RIGHTS["write"] == 1:
            statement = body
        sqlite3.connect("site.db").execute(statement)  # ok: CSP-D101
        self.send_response(202)
        self.end_headers()
