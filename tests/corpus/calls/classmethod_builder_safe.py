"""Safe: the alternative constructor keeps the class's host and copies the posted path only."""

from __future__ import annotations

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


class Endpoint:
    default_host = "api.example.net"

    def __init__(self, host: str, path: str) -> None:
        self.host = host
        self.path = path

    @classmethod
    def from_json(cls, data: dict[str, str]) -> Endpoint:
        return cls(cls.default_host, data["path"])

    @property
    def url(self) -> str:
        return "https://" + self.host + "/" + self.path


@app.post("/probe")
def probe():
    endpoint = Endpoint.from_json(request.get_json())
    return jsonify(code=requests.head(endpoint.url, timeout=2).status_code)  # ok: CSP-D402
