"""The digest of a reader's name is the token that lets them in."""

import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)
readers = {}


@app.route("/join", methods=["POST"])
def join():
    name = request.form["name"]
    digest = hashlib.md5(name.encode()).hexdigest()  # finding: CSP-D301
    readers[digest] = name
    return jsonify(reader_token=digest)
