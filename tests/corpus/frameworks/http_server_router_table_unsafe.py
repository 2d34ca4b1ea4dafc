"""A bare server with a table of routes and a helper that answers."""

import json
import sqlite3
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit


def list_items(query):
    connection = sqlite3.connect("items.db")
    kind = query.get("kind", ["all"])[0]
    rows = connection.execute("SELECT name FROM item WHERE kind = '%s'" % kind).fetchall()  # finding: CSP-D101
    return {"items": [name for (name,) in rows]}


def health(query):
    return {"ok": True}


class Handler(BaseHTTPRequestHandler):
    routes = {"/items": list_items, "/health": health}

    def do_GET(self):
        parts = urlsplit(self.path)
        action = self.routes.get(parts.path)
        if action is None:
            self.send_error(404)
            return
        self.answer(200, action(parse_qs(parts.query)))

    def answer(self, status, document):
        body = json.dumps(document).encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 8080), Handler).serve_forever()
