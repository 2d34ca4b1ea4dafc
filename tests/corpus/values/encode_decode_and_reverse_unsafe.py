"""Encoding, reversing twice and decoding give the visitor's bytes back to the unpickler."""

import binascii
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/cart")
def cart():
    raw = request.cookies.get("cart", "")
    backwards = raw.encode("ascii")[::-1]
    payload = binascii.unhexlify(backwards[::-1])
    items = pickle.loads(payload)  # finding: CSP-D201
    return jsonify(kind=type(items).__name__)
