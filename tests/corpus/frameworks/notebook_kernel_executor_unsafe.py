"""Cells of a notebook are worked out away from the event loop."""

import ast
import asyncio
from concurrent.futures import ThreadPoolExecutor

import tornado.web


class Kernel:
    def __init__(self):
        self.names = {}
        self.count = 0

    def execute(self, source):
        self.count += 1
        return repr(eval(compile(source, "<cell>", "eval"), self.names))  # finding: CSP-D002


class CellHandler(tornado.web.RequestHandler):
    kernel = Kernel()
    pool = ThreadPoolExecutor(2)

    async def post(self):
        source = self.request.body.decode()
        loop = asyncio.get_running_loop()
        shown = await loop.run_in_executor(self.pool, self.kernel.execute, source)
        self.set_header("Content-Type", "text/plain")
        self.finish(shown)


application = tornado.web.Application([(r"/cells", CellHandler)])
