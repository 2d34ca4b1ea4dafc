"""Unsafe: the package's name stands for the function that opens any path."""

from flask import Flask, jsonify, request

import vault

app = Flask(__name__)


@app.get("/document")
def document():
    return jsonify(text=vault.open_document(request.args["name"]))
