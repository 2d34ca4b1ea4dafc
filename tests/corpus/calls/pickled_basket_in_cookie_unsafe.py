"""A basket comes back in a cookie."""

import base64
import json
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


def unpack(text, loader):
    return loader(base64.urlsafe_b64decode(text))  # finding: CSP-D201


@app.get("/basket")
def basket():
    raw = request.cookies.get("basket")
    if raw is None:
        return jsonify(items=0)
    items = unpack(raw, pickle.loads)
    return jsonify(items=len(items))
