"""The visitor's name is written into the expression between quotes."""

import string

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/initials")
def initials():
    name = string.capwords(request.args.get("name", ""))
    size = eval("len('" + name + "'.split())")  # finding: CSP-D001
    return jsonify(initials=int(size))
