"""Safe: the policy in another file names the permitted hosts."""

from urllib.parse import urlparse

import requests
from flask import Flask, abort, jsonify, request

import policy

app = Flask(__name__)


@app.get("/geocode")
def geocode():
    url = request.args["service"]
    if not policy.permitted(urlparse(url).netloc):
        abort(403)
    return jsonify(ok=requests.get(url, timeout=5, allow_redirects=False).ok)  # ok: CSP-D402
