"""Safe: the base makes a number of the field."""

import json

import tornado.web


class JsonHandler(tornado.web.RequestHandler):
    def field(self, name):
        return str(int(json.loads(self.request.body)[name]))
