"""A digest is found by its name in the module."""

import hashlib

from flask import Flask, request

app = Flask(__name__)
NAME = "MD5".lower()


@app.post("/token")
def token():
    make = getattr(hashlib, NAME)
    token = make(request.get_data() + app.config["KEY"]).hexdigest()  # finding: CSP-D301
    return {"token": token}
