"""The visitor's text is the address itself."""

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/lookup")
def lookup():
    word = request.args.get("word", "")
    with requests.Session() as http:
        reply = http.get(word, params={"lang": "en"}, timeout=4)  # finding: CSP-D402
    return jsonify(found=reply.ok)
