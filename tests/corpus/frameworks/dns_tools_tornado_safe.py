"""Tools for names in a Tornado application."""

import re
import subprocess

import tornado.ioloop
import tornado.web

NAME = re.compile(r"[A-Za-z0-9.-]{1,253}")


class LookupHandler(tornado.web.RequestHandler):
    def get(self):
        name = self.get_argument("name")
        kind = self.get_argument("type", "A").upper()
        if kind not in ("A", "AAAA", "MX", "TXT"):
            raise tornado.web.HTTPError(400)
        if not NAME.fullmatch(name):
            raise tornado.web.HTTPError(400)
        answer = subprocess.check_output(f"dig +short {name} {kind}", shell=True, timeout=5)  # ok: CSP-D003
        self.set_header("Content-Type", "text/plain")
        self.finish(answer)


if __name__ == "__main__":
    tornado.web.Application([(r"/lookup", LookupHandler)]).listen(8888, "127.0.0.1")
    tornado.ioloop.IOLoop.current().start()
