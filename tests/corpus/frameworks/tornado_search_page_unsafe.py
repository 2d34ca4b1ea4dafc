"""A Tornado handler that writes its own HTML."""

import tornado.web
from tornado.escape import xhtml_escape


class SearchHandler(tornado.web.RequestHandler):
    def initialize(self, index):
        self.index = index

    def get(self):
        words = self.get_query_argument("q", default="")
        hits = self.index.lookup(words)
        self.write("<h1>Results for %s</h1>" % words)  # finding: CSP-X001
        self.write("<p>%d hits</p>" % len(hits))
        self.finish()


def make_app(index):
    return tornado.web.Application([(r"/search", SearchHandler, {"index": index})])
