"""A tide gauge's pages moved below a base: the base and the path that was asked for are joined by one slash each."""

from tornado.httputil import url_concat
from tornado.web import RequestHandler


def join(*pieces):
    pieces = list(pieces)
    while pieces and not pieces[-1]:
        del pieces[-1]
    if not pieces:
        return ""
    rooted = pieces[0].startswith("/")
    stripped = [piece.strip("/") for piece in pieces]
    result = "/".join(piece for piece in stripped if piece)
    return "/" + result if rooted else result


class Moved(RequestHandler):
    def get(self):
        self.redirect(join(self.settings["base"], self.request.path))  # ok: CSP-D801


class MovedWithNote(RequestHandler):
    def get(self):
        self.redirect(url_concat(join(self.settings["base"], self.request.path), {"moved": 1}))  # ok: CSP-D801
