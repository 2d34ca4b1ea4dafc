"""Safe: handlers of an interface's base declare JSON for all of them."""

import json

import tornado.web


class Base(tornado.web.RequestHandler):
    kind = "application/json"

    def set_default_headers(self):
        self.set_header("Content-Type", self.kind)


class Lamp(Base):
    def get(self, name):
        self.write(json.dumps({"name": name}))  # ok: CSP-X001
