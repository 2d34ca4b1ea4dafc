"""A member's motto is stored as its salted SHA-256 digest; the password goes to scrypt."""

import hashlib
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
members = {}


def stored(text):
    salt = secrets.token_hex(8)
    return salt + hashlib.sha256((salt + text).encode()).hexdigest()  # ok: CSP-D303


@app.route("/join", methods=["POST"])
def join():
    salt = secrets.token_bytes(16)
    password = hashlib.scrypt(request.form["password"].encode(), salt=salt, n=2**15, r=8, p=1)
    members[request.form["name"]] = stored(request.form["motto"]), salt, password
    return jsonify(ok=True)
