"""The old-style formatted batch number is another one, so the table is always the constant."""

import sqlite3
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlparse


class BatchHandler(BaseHTTPRequestHandler):
    site = "leeds"

    def do_GET(self):
        batch = "%(site)s-%(number)03d" % {"site": "leeds", "number": 7}
        if batch == "leeds-7":
            table = parse_qs(urlparse(self.path).query).get("table", ["batch"])[0]
        else:
            table = "batch"
        store = sqlite3.connect("plant.db")
        store.execute("DELETE FROM " + table + " WHERE stale = 1")  # ok: CSP-D101
        store.commit()
        self.send_response(204)
        self.end_headers()
