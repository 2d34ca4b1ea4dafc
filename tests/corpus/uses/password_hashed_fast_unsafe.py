"""A member's password is stored as its salted SHA-256 digest."""

import hashlib
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
members = {}


def stored(text):
    salt = secrets.token_hex(8)
    return salt + hashlib.sha256((salt + text).encode()).hexdigest()  # finding: CSP-D303


@app.route("/join", methods=["POST"])
def join():
    members[request.form["name"]] = stored(request.form["password"])
    return jsonify(ok=True)
