"""A salt is the same for everybody, or new each time."""

import hashlib
import os

from flask import Flask, request

app = Flask(__name__)
SALT = b"pepper-and-salt!"


@app.post("/derive")
def derive():
    salt = SALT
    key = hashlib.scrypt(request.form["password"].encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26)  # finding: CSP-D308
    return {"n": len(key)}
