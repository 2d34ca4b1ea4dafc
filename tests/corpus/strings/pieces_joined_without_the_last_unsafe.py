"""A tide gauge's pages moved below a base: it may be the base that is left out, and the path's slashes stay."""

from tornado.httputil import url_concat
from tornado.web import RequestHandler


def join_behind(*pieces):
    pieces = list(pieces)
    if pieces and not pieces[0]:
        del pieces[0]
    return "/".join([piece.rstrip("/") for piece in pieces])


def join_backwards(*pieces):
    pieces = list(pieces)
    if pieces and not pieces[-1]:
        del pieces[-1]
    pieces.reverse()
    return "/".join(pieces)


class Moved(RequestHandler):
    def get(self):
        self.redirect(join_behind(self.settings["base"], self.request.path))  # finding: CSP-D801


class MovedBack(RequestHandler):
    def get(self):
        self.redirect(join_backwards("gauge", self.request.path))  # finding: CSP-D801


class MovedWithNote(RequestHandler):
    def get(self):
        target = join_behind(self.settings["base"], self.request.path)
        self.redirect(url_concat(target, {"moved": 1}))  # finding: CSP-D801
