"""Safe: the package's name stands for the function that opens files of one folder."""

from flask import Flask, jsonify, request

import vault

app = Flask(__name__)


@app.get("/document")
def document():
    return jsonify(text=vault.open_document(request.args["name"]))
