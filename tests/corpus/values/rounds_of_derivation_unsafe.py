"""A key is derived from a password."""

import hashlib
import os

from flask import Flask, request

app = Flask(__name__)
ROUNDS = 10 ** 3


@app.post("/derive")
def derive():
    key = hashlib.pbkdf2_hmac("sha256", request.form["password"].encode(), os.urandom(16), ROUNDS)  # finding: CSP-D307
    return {"n": len(key)}
