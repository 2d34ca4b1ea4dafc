"""A cookie holds pickled data and its seal."""

import base64
import hashlib
import hmac
import os
import pickle

from flask import Flask, request

app = Flask(__name__)
KEY = os.environ["COOKIE_KEY"].encode()


def opened(cookie):
    data, _, seal = cookie.partition(".")
    expected = hmac.new(KEY, digestmod=hashlib.sha256)
    expected.update(data.encode())
    if not hmac.compare_digest(expected.hexdigest(), seal):
        raise ValueError("seal")
    return pickle.loads(base64.urlsafe_b64decode(data))  # ok: CSP-D201


@app.get("/basket")
def basket():
    return {"items": len(opened(request.cookies["basket"]))}
