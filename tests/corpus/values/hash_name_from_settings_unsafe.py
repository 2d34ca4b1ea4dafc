"""The settings name no digest, so the default of the look-up is used: MD5, for a seal that visitors send back."""

import configparser
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)
settings = configparser.ConfigParser()
settings.read_string("[seal]\nlength = 32\n")


def seal(text):
    name = settings.get("seal", "digest", fallback="md5")
    return hashlib.new(name, text.encode())  # finding: CSP-D301


@app.route("/seal", methods=["POST"])
def make_seal():
    return jsonify(signature=seal(request.form["text"]).hexdigest())
