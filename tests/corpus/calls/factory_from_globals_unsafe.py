"""Unsafe: globals() yields the class whose method opens the client's address."""

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


class DirectFetcher:
    def fetch(self, url):
        return requests.get(url, timeout=3).status_code  # finding: CSP-D402


class StatusFetcher:
    def fetch(self, url):
        return requests.get("https://status.example.org/", timeout=3, params={"for": url}).status_code


def make(kind):
    return globals()[kind + "Fetcher"]()


@app.get("/reachable")
def reachable():
    fetcher = make("Direct")
    return jsonify(code=fetcher.fetch(request.args["url"]))
