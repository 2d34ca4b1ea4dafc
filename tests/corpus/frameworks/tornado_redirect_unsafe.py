"""Unsafe: the browser is sent where the argument says."""

import tornado.web


class Logout(tornado.web.RequestHandler):
    def get(self):
        self.clear_all_cookies()
        self.redirect(self.get_argument("next", "/"))  # finding: CSP-D801
