"""Safe: the answer is declared to be plain text."""

import tornado.web


class Echo(tornado.web.RequestHandler):
    def get(self):
        self.set_header("Content-Type", "text/plain")
        self.write(self.get_argument("text"))  # ok: CSP-X001
