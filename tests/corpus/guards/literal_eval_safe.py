"""Safe: literal_eval reads literals and runs nothing."""

import ast

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/matrix/transpose")
def transpose():
    text = request.form["rows"]
    rows = ast.literal_eval(text)  # ok: CSP-D001
    return jsonify(list(zip(*rows)))
