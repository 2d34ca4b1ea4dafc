"""A seal is made with a key of the program's, or with one that came along."""

import hmac
import os
import pickle

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/hook")
def hook():
    body = request.get_data()
    key = os.environ["HOOK_KEY"].encode()
    if not hmac.compare_digest(hmac.digest(key, body, "sha256"), request.headers["X-Seal"].encode()):
        abort(403)
    return {"size": len(pickle.loads(body))}  # ok: CSP-D201
