"""The mapping built from constant pairs has the number 2 for "write", so the visitor's statement is run."""

import sqlite3
from http.server import BaseHTTPRequestHandler

RIGHTS = {word: rank for rank, word in enumerate(["none", "read", "write"])}


class Admin(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(length).decode()
        statement = "VACUUM"
        if RIGHTS["write"] == 2:
            statement = body
        sqlite3.connect("site.db").execute(statement)  # finding: CSP-D101
        self.send_response(202)
        self.end_headers()
