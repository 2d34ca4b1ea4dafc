"""Two names for one list: what is appended under one is read under the other."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/convert")
def convert():
    base = ["convert", "in.png"]
    extended = base
    extended.append(request.args.get("option", ""))
    code = os.system(" ".join(base) + " out.jpg")  # finding: CSP-D003
    return jsonify(code=code, words=len(extended))
