"""Unsafe: an argument is written into a page."""

from tornado.escape import xhtml_escape
from tornado.web import Application, RequestHandler


class Search(RequestHandler):
    async def get(self):
        term = self.get_query_argument("q", "")
        self.write("<p>Results for " + term + "</p>")  # finding: CSP-X001


application = Application([("/search", Search)])
