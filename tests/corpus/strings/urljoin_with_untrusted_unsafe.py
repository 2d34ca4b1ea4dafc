"""urljoin() lets an absolute second part replace the host of the first."""

from urllib.parse import quote, urljoin

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/tiles")
def tiles():
    wanted = request.args["tile"]
    address = urljoin("https://tiles.example.com/v1/", wanted)
    return jsonify(size=len(requests.get(address, timeout=6).content))  # finding: CSP-D402
