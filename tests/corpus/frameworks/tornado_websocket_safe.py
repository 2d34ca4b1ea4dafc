"""Safe: a message is read as JSON."""

import json
import pickle

from tornado.websocket import WebSocketHandler


class Board(WebSocketHandler):
    def on_message(self, message):
        move = json.loads(message)  # ok: CSP-D201
        self.write_message(json.dumps(move))
