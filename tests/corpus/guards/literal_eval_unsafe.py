"""Unsafe: eval runs whatever the client wrote."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/matrix/transpose")
def transpose():
    text = request.form["rows"]
    rows = eval(text)  # finding: CSP-D001
    return jsonify(list(zip(*rows)))
