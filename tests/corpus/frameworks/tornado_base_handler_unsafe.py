"""Unsafe: a base handler reads the body for its subclasses."""

import json
import os

import tornado.web

COMMANDS = {"on": "relay --on", "off": "relay --off"}


class BaseHandler(tornado.web.RequestHandler):
    def prepare(self):
        self.body = json.loads(self.request.body)


class Relay(BaseHandler):
    def post(self):
        order = self.body["order"]
        os.system(order)  # finding: CSP-D003
        self.finish()
