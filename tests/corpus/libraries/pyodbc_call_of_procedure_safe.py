"""A procedure of the database is called."""

import pyodbc
import tornado.web


class Stock(tornado.web.RequestHandler):
    def initialize(self, dsn):
        self.connection = pyodbc.connect(dsn)

    def get(self, part):
        cursor = self.connection.cursor()
        cursor.execute("{CALL stock_of(?)}", part)  # ok: CSP-D101
        self.write({"stock": cursor.fetchval()})


app = tornado.web.Application([(r"/stock/(.+)", Stock, {"dsn": "DSN=stock"})])
