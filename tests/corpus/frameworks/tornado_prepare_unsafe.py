"""Unsafe: what runs before the handler takes the name over from the request and checks nothing."""

import tornado.web


class Drawing(tornado.web.RequestHandler):
    def prepare(self):
        self.name = self.get_argument("name")

    def get(self):
        with open("/srv/drawings/" + self.name) as drawing:  # finding: CSP-D501
            self.write({"drawing": drawing.read()})
