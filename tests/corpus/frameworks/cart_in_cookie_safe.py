"""A cart is kept in a cookie."""

import base64
import json
import pickle

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


def read_cart():
    raw = request.cookies.get("cart")
    if not raw:
        return {}
    data = base64.b64decode(raw)
    return json.loads(data)  # ok: CSP-D201


@app.post("/cart/<int:product>")
def add(product):
    cart = read_cart()
    cart[str(product)] = cart.get(str(product), 0) + 1
    answer = make_response(jsonify(cart))
    encoded = base64.b64encode(json.dumps(cart).encode()).decode()
    answer.set_cookie("cart", encoded, secure=True, httponly=True, samesite="Lax")
    return answer
