"""A choir's list of members on the standard library's server."""

from html import escape
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

MEMBERS = {"soprano": ["Ada", "Bea"], "bass": ["Carl"]}


class Page:
    def __init__(self, title):
        self.title = title
        self.parts = []

    def heading(self, text):
        self.parts.append("<h2>%s</h2>" % escape(text))
        return self

    def items(self, values):
        self.parts.append("<ul>" + "".join(f"<li>{escape(v)}</li>" for v in values) + "</ul>")
        return self

    def render(self):
        return f"<html><title>{self.title}</title><body>{''.join(self.parts)}</body></html>"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        voice = query.get("voice", ["soprano"])[0]
        page = Page("Choir").heading(voice).items(MEMBERS.get(voice, []))
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.render().encode("utf-8"))  # ok: CSP-X001


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 8009), Handler).serve_forever()
