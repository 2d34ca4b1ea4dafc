"""A handler gives out files."""

import os

import tornado.web


class Download(tornado.web.RequestHandler):
    def get(self):
        name = self.get_query_argument("name")
        path = os.path.join("/srv/files", name)
        with open(path, "rb") as source:  # finding: CSP-D501
            self.set_header("Content-Type", "application/octet-stream")
            self.write(source.read())


def make_app():
    return tornado.web.Application([(r"/download", Download)])
