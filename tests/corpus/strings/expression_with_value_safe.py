"""The expression is constant, and the visitor's name is the value of one of its variables."""

import string

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/initials")
def initials():
    name = string.capwords(request.args.get("name", ""))
    size = eval("len(name.split())", {"name": name})  # ok: CSP-D001
    return jsonify(initials=int(size))
