"""Safe: the flag is only set once the text equals a constant."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/lamp")
def lamp():
    colour = request.form.get("colour", "")
    allowed = False
    if colour == "red" or colour == "green":
        allowed = True
    if allowed:
        os.system("lampctl --colour " + colour)  # ok: CSP-D003
    return jsonify(done=allowed)
