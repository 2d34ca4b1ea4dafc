"""Unsafe: the trusted host's name may stand anywhere in the address."""

from urllib.parse import urlparse

import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)
FEEDS = {"feeds.example.com", "news.example.com"}


@app.post("/feeds/preview")
def preview():
    url = request.form["url"]
    parsed = urlparse(url)
    if parsed.scheme != "https" or not any(host in url for host in FEEDS):
        return jsonify(error="unknown feed"), 400
    answer = httpx.get(url, timeout=5.0)  # finding: CSP-D402
    return jsonify(status=answer.status_code)
