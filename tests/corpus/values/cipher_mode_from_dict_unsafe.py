"""A mode of a cipher is chosen from a table."""

import os

from Crypto.Cipher import AES
from flask import Flask, request

app = Flask(__name__)
MODES = {"fast": AES.MODE_ECB, "safe": AES.MODE_GCM}


@app.post("/seal")
def seal():
    key = os.urandom(32)
    cipher = AES.new(key, MODES["fast"])  # finding: CSP-D305
    return {"n": len(cipher.encrypt(request.get_data()[:16].ljust(16)))}
