"""Safe: the browser is sent to a path of the site."""

import tornado.web


class Logout(tornado.web.RequestHandler):
    def get(self):
        self.clear_all_cookies()
        self.redirect("/bye?" + self.get_argument("next", ""))  # ok: CSP-D801
