"""The last of the digests that are left after one was taken off makes the token."""

import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)


def digest_name():
    names = ["md5", "sha1", "blake2b", "sha384"]
    names.pop(0)
    return names[-1]


@app.route("/ticket", methods=["POST"])
def ticket():
    make = getattr(hashlib, digest_name())
    token = make(request.data).hexdigest()  # ok: CSP-D302
    return jsonify(token=token)
