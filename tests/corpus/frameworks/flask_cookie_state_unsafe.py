"""Unsafe: the cookie is decoded and unpickled."""

import base64
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/basket")
def basket():
    cookie = request.cookies.get("basket")
    if not cookie:
        return jsonify(items=0)
    items = pickle.loads(base64.urlsafe_b64decode(cookie))  # finding: CSP-D201
    return jsonify(items=len(items))
