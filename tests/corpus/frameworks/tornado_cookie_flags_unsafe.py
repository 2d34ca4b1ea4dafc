"""A cookie that lets somebody in."""

import secrets

import tornado.web


class Login(tornado.web.RequestHandler):
    def post(self):
        token = secrets.token_hex(16)
        self.set_cookie("session", token, httponly=True, samesite="Lax")  # finding: CSP-D804
        self.finish({"ok": True})
