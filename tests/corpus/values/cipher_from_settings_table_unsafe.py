"""A message is encrypted by the cipher that a table names."""

import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from flask import Flask, request

app = Flask(__name__)
SUITES = {"old": algorithms.TripleDES, "new": algorithms.AES256}
SUITE = "old"


@app.post("/seal")
def seal():
    key = os.urandom(24 if SUITE == "old" else 32)
    iv = os.urandom(8 if SUITE == "old" else 16)
    cipher = Cipher(SUITES[SUITE](key), modes.CBC(iv))  # finding: CSP-D304
    encryptor = cipher.encryptor()
    body = encryptor.update(request.get_data()[:4096].ljust(4096)) + encryptor.finalize()
    return {"length": len(body)}
