"""Safe: the lambda puts the client's text behind a fixed host."""

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)

address = lambda shop: f"https://stock.example.net/v1/{shop}"


@app.get("/stock")
def stock():
    answer = requests.get(address(request.args.get("shop", "main")), timeout=4)  # ok: CSP-D402
    return jsonify(open=answer.ok)
