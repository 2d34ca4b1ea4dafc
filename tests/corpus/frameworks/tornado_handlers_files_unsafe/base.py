"""Unsafe: handlers of another file inherit from a base that reads JSON."""

import json

import tornado.web


class JsonHandler(tornado.web.RequestHandler):
    def field(self, name):
        return str(json.loads(self.request.body)[name])
