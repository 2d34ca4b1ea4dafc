"""Without a slash after the host the visitor can go on with `@elsewhere.net` or `.elsewhere.net`."""

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
API = "https://api.example.com"


@app.get("/proxy")
def proxy():
    part = request.args.get("part", "")
    answer = requests.get(API + part, timeout=10)  # finding: CSP-D402
    return jsonify(status=answer.status_code)
