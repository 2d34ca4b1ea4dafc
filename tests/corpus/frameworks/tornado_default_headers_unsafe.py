"""Unsafe: handlers of a page's base write text."""

import json

import tornado.web


class Base(tornado.web.RequestHandler):
    kind = "text/html"

    def set_default_headers(self):
        self.set_header("Content-Type", self.kind)


class Lamp(Base):
    def get(self, name):
        self.write(json.dumps({"name": name}))  # finding: CSP-X001
