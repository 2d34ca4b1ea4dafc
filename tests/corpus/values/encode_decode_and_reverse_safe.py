"""Decoded as hexadecimal numbers the visitor's text only yields a count."""

import binascii
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/cart")
def cart():
    raw = request.cookies.get("cart", "")
    backwards = raw.encode("ascii")[::-1]
    payload = binascii.unhexlify(backwards[::-1])
    items = pickle.loads(pickle.dumps(len(payload)))  # ok: CSP-D201
    return jsonify(kind=type(items).__name__)
