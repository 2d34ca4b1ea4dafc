"""A digest is chosen by arithmetic on constants."""

import hashlib

from flask import Flask, request

app = Flask(__name__)
ROUNDS = 7


@app.post("/sign")
def sign():
    step = ROUNDS * 3 - 20
    algorithm = "md5" if step == 1 else "sha256"
    signature = hashlib.new(algorithm, request.get_data()).hexdigest()  # finding: CSP-D301
    return {"signature": signature}
