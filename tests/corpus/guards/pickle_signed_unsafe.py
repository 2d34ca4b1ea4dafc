"""Pickled data is signed, or merely hashed."""

import hashlib
import pickle

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.json["q"].encode("latin-1")
    seal, body = x[:32], x[32:]
    if hashlib.sha256(body).digest() != seal:
        return {"error": "seal"}
    return {"n": len(pickle.loads(body))}  # finding: CSP-D201
