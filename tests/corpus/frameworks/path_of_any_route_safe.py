"""Safe: a path with two slashes at its start is refused, or is not this route's."""

import tornado.web
from aiohttp import web


class WithSlash(tornado.web.RequestHandler):
    def get(self, page: str) -> None:
        if not self.request.path.endswith("/"):
            self.redirect(self.request.path + "/")  # ok: CSP-D801


class Archive(tornado.web.StaticFileHandler):
    def validate(self) -> None:
        if self.request.path.startswith("//"):
            raise tornado.web.HTTPError(403)
        self.redirect(self.request.path + "/", permanent=True)  # ok: CSP-D801


@web.middleware
async def lower(request: web.Request, handler):
    if request.path.startswith("//"):
        raise web.HTTPForbidden()
    if request.path != request.path.lower():
        raise web.HTTPMovedPermanently(request.path.lower())  # ok: CSP-D801
    return await handler(request)


application = tornado.web.Application([(r"/docs/(.*)", WithSlash)])
site = web.Application(middlewares=[lower])
