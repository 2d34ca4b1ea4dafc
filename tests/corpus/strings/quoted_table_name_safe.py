"""Quotation marks stand around a constant table name; the visitor's name is bound."""

import sqlite3
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote


class Columns(BaseHTTPRequestHandler):
    def do_GET(self):
        name = unquote(self.path.lstrip("/"))
        db = sqlite3.connect("warehouse.db")
        rows = db.execute('SELECT count(*) FROM "item" WHERE kind = ?', [name])  # ok: CSP-D101
        self.send_response(200 if rows.fetchone()[0] else 404)
        self.end_headers()
