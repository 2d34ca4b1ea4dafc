"""Safe: the name that is asked for is that of some document."""

import catalogue
from flask import Flask, jsonify, request, send_file

app = Flask(__name__)


def is_known(name: str) -> bool:
    return any(name == document.name for document in catalogue.documents())


@app.get("/paper")
def paper():
    name = request.args["name"]
    if is_known(name):
        return send_file("/srv/papers/" + name)  # ok: CSP-D501
    return jsonify(error="no such document")
