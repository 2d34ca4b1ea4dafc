"""A Tornado handler takes body arguments and redirects."""

import tornado.web

PAGES = ("inbox", "sent", "drafts")


class MoveHandler(tornado.web.RequestHandler):
    def post(self):
        page = self.get_body_argument("page")
        number = int(self.get_body_argument("number"))
        self.set_status(303)
        self.redirect(f"/{page}/{number}" if page in PAGES else "/")  # ok: CSP-D801
