"""Unsafe: the lambda puts the client's text where the host stands."""

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)

address = lambda shop: f"https://{shop}/v1/stock"


@app.get("/stock")
def stock():
    answer = requests.get(address(request.args.get("shop", "main")), timeout=4)  # finding: CSP-D402
    return jsonify(open=answer.ok)
