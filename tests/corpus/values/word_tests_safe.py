"""The constant is not made of digits, so the constant address is used."""

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
CODE = "Alpha7".rstrip("0123456789")


@app.get("/fetch")
def fetch():
    address = "https://example.org/"
    if CODE.isdigit() and not CODE.islower():
        address = request.args["address"]
    return jsonify(status=requests.head(address, timeout=3).status_code)  # ok: CSP-D402
