"""A chat room that keeps what was said."""

import json
import sqlite3

import tornado.ioloop
import tornado.web
import tornado.websocket

db = sqlite3.connect("chat.db")


class Chat(tornado.websocket.WebSocketHandler):
    def open(self):
        self.room = "lobby"

    def on_message(self, message):
        said = json.loads(message)
        self.room = said.get("room", self.room)
        self.replay()

    def replay(self):
        rows = db.execute("SELECT said FROM chat WHERE room = '%s'" % self.room)  # finding: CSP-D101
        for (said,) in rows:
            self.write_message(said)


def main():
    tornado.web.Application([(r"/chat", Chat)]).listen(8888, "127.0.0.1")
    tornado.ioloop.IOLoop.current().start()
