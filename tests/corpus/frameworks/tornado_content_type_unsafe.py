"""Unsafe: what is written is taken for a page, by default or because the handler says so."""

import json

import tornado.web


class Answering(tornado.web.RequestHandler):
    def set_default_headers(self):
        self.set_header("X-Answer", self.kind_of_answer())

    def kind_of_answer(self):
        return "application/json"


class Room(Answering):
    def get(self, name):
        self.write(json.dumps({"room": name}))  # finding: CSP-X001


class Desk(tornado.web.RequestHandler):
    def prepare(self):
        self.set_header("Content-Type", "application/json")

    def get(self, name):
        self.set_header("Content-Type", "text/html")
        self.write(json.dumps({"desk": name}))  # finding: CSP-X001
