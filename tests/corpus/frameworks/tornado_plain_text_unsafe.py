"""Unsafe: an argument is written to a page."""

import tornado.web


class Echo(tornado.web.RequestHandler):
    def get(self):
        self.set_header("Content-Type", "text/html")
        self.write(self.get_argument("text"))  # finding: CSP-X001
