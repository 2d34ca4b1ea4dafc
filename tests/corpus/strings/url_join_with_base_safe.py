"""urljoin with a fixed base: an absolute address replaces it."""

from urllib.parse import urljoin, quote

import requests
from flask import Flask, request

app = Flask(__name__)
BASE = "https://static.example.com/assets/"


@app.get("/asset")
def asset():
    address = urljoin(BASE, quote(request.args["path"], safe=""))
    return requests.get(address, timeout=5).content, 200, {"Content-Type": "text/plain"}  # ok: CSP-D402
