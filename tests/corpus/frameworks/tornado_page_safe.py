"""Safe: the argument is escaped."""

from tornado.escape import xhtml_escape
from tornado.web import Application, RequestHandler


class Search(RequestHandler):
    async def get(self):
        term = xhtml_escape(self.get_query_argument("q", ""))
        self.write("<p>Results for " + term + "</p>")  # ok: CSP-X001


application = Application([("/search", Search)])
