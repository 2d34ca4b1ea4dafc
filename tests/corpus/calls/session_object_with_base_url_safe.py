"""A client class keeps a session and a base address."""

import requests
from flask import Flask, request

app = Flask(__name__)


class Client:
    def __init__(self, base, token=None):
        self.base = base.rstrip("/")
        self.session = requests.Session()
        if token:
            self.session.headers["Authorization"] = f"Bearer {token}"

    def get(self, path, **params):
        answer = self.session.get(f"{self.base}/{path.lstrip('/')}", params=params, timeout=10)  # ok: CSP-D402
        answer.raise_for_status()
        return answer.json()


@app.get("/weather")
def weather():
    client = Client("https://weather.example.com")
    return client.get("v1/" + request.args["city"], city=request.args["city"])
