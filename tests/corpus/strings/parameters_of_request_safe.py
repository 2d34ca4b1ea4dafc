"""The visitor's text is a query parameter, which the library encodes behind a fixed address."""

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/lookup")
def lookup():
    word = request.args.get("word", "")
    with requests.Session() as http:
        reply = http.get("https://words.example.com/find", params={"q": word}, timeout=4)  # ok: CSP-D402
    return jsonify(found=reply.ok)
