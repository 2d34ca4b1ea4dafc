"""Unsafe: a message is unpickled."""

import json
import pickle

from tornado.websocket import WebSocketHandler


class Board(WebSocketHandler):
    def on_message(self, message):
        move = pickle.loads(message)  # finding: CSP-D201
        self.write_message(json.dumps(move))
