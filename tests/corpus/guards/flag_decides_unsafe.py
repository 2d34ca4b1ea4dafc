"""Unsafe: the flag is set before the test and never taken back."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/lamp")
def lamp():
    colour = request.form.get("colour", "")
    allowed = True
    if colour == "red" or colour == "green":
        allowed = True
    if allowed:
        os.system("lampctl --colour " + colour)  # finding: CSP-D003
    return jsonify(done=allowed)
