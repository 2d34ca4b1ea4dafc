"""Safe: the group lets only digits in."""

import sqlite3

import tornado.ioloop
import tornado.web


class LighthouseHandler(tornado.web.RequestHandler):
    def get(self, number):
        row = sqlite3.connect("coast.db").execute("SELECT name FROM lights WHERE id = " + number).fetchone()  # ok: CSP-D101
        self.write({"name": row[0]})


app = tornado.web.Application([(r"/lights/([0-9]+)", LighthouseHandler)])
