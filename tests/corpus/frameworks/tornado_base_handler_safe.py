"""Safe: the value is looked up in a table."""

import json
import os

import tornado.web

COMMANDS = {"on": "relay --on", "off": "relay --off"}


class BaseHandler(tornado.web.RequestHandler):
    def prepare(self):
        self.body = json.loads(self.request.body)


class Relay(BaseHandler):
    def post(self):
        order = COMMANDS[self.body["order"]]
        os.system(order)  # ok: CSP-D003
        self.finish()
