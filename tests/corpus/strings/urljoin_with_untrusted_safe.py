"""A quoted second part has neither colon nor slash, so it can only be a last segment."""

from urllib.parse import quote, urljoin

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/tiles")
def tiles():
    wanted = request.args["tile"]
    address = urljoin("https://tiles.example.com/v1/", quote(wanted, safe=""))
    return jsonify(size=len(requests.get(address, timeout=6).content))  # ok: CSP-D402
