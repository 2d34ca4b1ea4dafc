"""Seats of a theatre in Tornado."""

import json

import tornado.ioloop
import tornado.web
from tornado.escape import xhtml_escape


class BaseHandler(tornado.web.RequestHandler):
    def initialize(self, seats):
        self.seats = seats

    def message(self, text):
        self.write(f"<p class='message'>{text}</p>")  # ok: CSP-X001


class SeatHandler(BaseHandler):
    def get(self, row):
        name = self.get_query_argument("name", "")
        taken = self.seats.get(row)
        if taken:
            self.write(json.dumps({"taken": taken}))
        else:
            self.message("No seat is taken by " + xhtml_escape(name))


def make_app():
    return tornado.web.Application([(r"/rows/([A-Z])", SeatHandler, {"seats": {}})])


if __name__ == "__main__":
    make_app().listen(8080, "127.0.0.1")
    tornado.ioloop.IOLoop.current().start()
