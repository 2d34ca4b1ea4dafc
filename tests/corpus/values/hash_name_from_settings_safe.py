"""The settings name SHA-512, so the default of the look-up is not used."""

import configparser
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)
settings = configparser.ConfigParser()
settings.read_string("[seal]\ndigest = sha512\n")


def seal(text):
    name = settings.get("seal", "digest", fallback="md5")
    return hashlib.new(name, text.encode())  # ok: CSP-D301


@app.route("/seal", methods=["POST"])
def make_seal():
    return jsonify(signature=seal(request.form["text"]).hexdigest())
