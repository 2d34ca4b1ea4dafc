"""Unsafe: a static method unpickles the request's body."""

import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


class Codec:
    @staticmethod
    def load(data: bytes) -> object:
        return pickle.loads(data)  # finding: CSP-D201


class Inbox:
    codec = Codec

    def receive(self) -> int:
        message = self.codec.load(request.get_data())
        return 1 if message else 0


@app.post("/inbox")
def inbox():
    return jsonify(received=Inbox().receive())
