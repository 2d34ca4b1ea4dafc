"""Safe: what is written is announced as JSON, by the handler or by what runs before it."""

import json

import tornado.web


class Answering(tornado.web.RequestHandler):
    def set_default_headers(self):
        self.set_header("Content-Type", self.kind_of_answer())

    def kind_of_answer(self):
        return "application/json"


class Room(Answering):
    def get(self, name):
        self.write(json.dumps({"room": name}))  # ok: CSP-X001


class Desk(tornado.web.RequestHandler):
    def get(self, name):
        self.set_header("Content-Type", "application/json")
        self.write(json.dumps({"desk": name}))  # ok: CSP-X001
