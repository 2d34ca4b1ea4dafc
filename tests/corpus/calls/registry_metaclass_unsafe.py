"""Handlers register themselves; the handler's name comes from the request, its work from the class."""

import json
from http.server import BaseHTTPRequestHandler


class Registered(type):
    known = {}

    def __new__(mcs, name, bases, namespace):
        made = super().__new__(mcs, name, bases, namespace)
        if namespace.get("verb"):
            mcs.known[namespace["verb"]] = made
        return made


class Action(metaclass=Registered):
    verb = ""

    def run(self, argument):
        raise NotImplementedError


class Evaluate(Action):
    verb = "sum"

    def run(self, argument):
        return eval(argument)  # finding: CSP-D001


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        verb, _, argument = self.rfile.read(int(self.headers["Content-Length"])).decode().partition(" ")
        action = Registered.known.get(verb)
        result = action().run(argument) if action else None
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(result).encode())
