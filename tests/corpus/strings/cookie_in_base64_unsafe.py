"""Base64 hides a pickle from nobody: the cookie's maker decides what is loaded."""

import base64
import json
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/basket")
def basket():
    packed = request.cookies.get("basket", "")
    raw = base64.b64decode(packed + "=" * (-len(packed) % 4))
    items = pickle.loads(raw)  # finding: CSP-D201
    return jsonify(count=len(items))
