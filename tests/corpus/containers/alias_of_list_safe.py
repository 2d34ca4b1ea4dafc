"""The second name is a copy of the list, so the first list stays as it was."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/convert")
def convert():
    base = ["convert", "in.png"]
    extended = list(base)
    extended.append(request.args.get("option", ""))
    code = os.system(" ".join(base) + " out.jpg")  # ok: CSP-D003
    return jsonify(code=code, words=len(extended))
