"""Safe: the cookie is decoded and read as JSON."""

import base64
import json

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/basket")
def basket():
    cookie = request.cookies.get("basket")
    if not cookie:
        return jsonify(items=0)
    items = json.loads(base64.urlsafe_b64decode(cookie))  # ok: CSP-D201
    return jsonify(items=len(items))
