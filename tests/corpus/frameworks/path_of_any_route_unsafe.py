"""Unsafe: where every path comes here, `//other.example/` does too, and is another host to a browser."""

import tornado.web
from aiohttp import web


class WithSlash(tornado.web.RequestHandler):
    def get(self, page: str) -> None:
        if not self.request.path.endswith("/"):
            self.redirect(self.request.path + "/")  # finding: CSP-D801


class Archive(tornado.web.StaticFileHandler):
    def validate(self) -> None:
        self.redirect(self.request.path + "/", permanent=True)  # finding: CSP-D801


@web.middleware
async def lower(request: web.Request, handler):
    if request.path != request.path.lower():
        raise web.HTTPMovedPermanently(request.path.lower())  # finding: CSP-D801
    return await handler(request)


application = tornado.web.Application([(r"/(.*)", WithSlash)])
site = web.Application(middlewares=[lower])
