"""A small server with a table of routes; pages are made of templates with placeholders."""

import json
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from string import Template
from urllib.parse import parse_qsl, urlsplit

PAGE = Template("<html><body><h1>$title</h1><p>$text</p></body></html>")


def hello(query):
    return "text/html", PAGE.substitute(title="Hello", text=escape(query.get("name", "you")))


def echo(query):
    return "application/json", json.dumps(query)


ROUTES = {"/hello": hello, "/echo": echo}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        parts = urlsplit(self.path)
        route = ROUTES.get(parts.path)
        if route is None:
            self.send_error(404)
            return
        kind, body = route(dict(parse_qsl(parts.query)))
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())  # ok: CSP-X001


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8010), Handler).serve_forever()
