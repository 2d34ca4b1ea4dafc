"""After host and slash the visitor can only change the path."""

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
API = "https://api.example.com/v2/"


@app.get("/proxy")
def proxy():
    part = request.args.get("part", "")
    answer = requests.get(API + part, timeout=10)  # ok: CSP-D402
    return jsonify(status=answer.status_code)
