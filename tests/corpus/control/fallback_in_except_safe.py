"""What is no number falls back to zero."""

import sqlite3
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Stock(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        raw = parse_qs(urlsplit(self.path).query).get("shelf", ["0"])[0]
        try:
            shelf = int(raw)
        except ValueError:
            shelf = 0
        db = sqlite3.connect("stock.db")
        found = db.execute(f"SELECT count(*) FROM item WHERE shelf = {shelf}").fetchone()  # ok: CSP-D101
        self.send_response(200 if found[0] else 404)
        self.end_headers()
