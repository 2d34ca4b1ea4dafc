"""Only the constant labels of the zipped pairs become the command."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/tune")
def tune():
    total = 0
    for position, (label, value) in enumerate(zip(("fan", "led"), (request.form["fan"], "on"))):
        total += os.system("hwctl " + label) + position  # ok: CSP-D003
        total += len(value)
    return jsonify(total=total, first=len(label))
