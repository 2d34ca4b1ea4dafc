"""Pickled data is signed, or merely hashed."""

import hmac
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.json["q"].encode("latin-1")
    seal, body = x[:32], x[32:]
    if not hmac.compare_digest(hmac.new(app.config["KEY"], body, "sha256").digest(), seal):
        return {"error": "seal"}
    return {"n": len(pickle.loads(body))}  # ok: CSP-D201
