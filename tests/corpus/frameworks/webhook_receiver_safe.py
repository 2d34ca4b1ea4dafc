"""A receiver of web hooks verifies the signature and calls back."""

import hashlib
import hmac
import os

import requests
from flask import Flask, abort, request

app = Flask(__name__)
SECRET = os.environ["HOOK_SECRET"].encode()
CALLBACKS = {"build": "https://ci.example.com/done", "deploy": "https://ops.example.com/done"}


def signed(body, signature):
    expected = hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)


@app.post("/hook")
def hook():
    if not signed(request.get_data(), request.headers.get("X-Signature", "")):
        abort(403)
    event = request.get_json()
    target = CALLBACKS.get(event.get("kind"), CALLBACKS["build"])
    requests.post(target, json={"id": event["id"]}, timeout=5)  # ok: CSP-D402
    return "", 204
