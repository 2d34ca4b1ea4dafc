"""The host is looked up in a set; the address that is requested is the checked one."""

from urllib.parse import urlparse

import requests
from flask import Flask, abort, request

app = Flask(__name__)
ALLOWED = {"img.example.com", "cdn.example.com"}


@app.get("/img")
def img():
    address = request.args["url"]
    if urlparse(address).netloc not in ALLOWED:
        abort(403)
    return requests.get(address, timeout=3).content  # ok: CSP-D402
