"""Unsafe: the alternative constructor copies the posted host."""

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
        return cls(data.get("host", cls.default_host), data["path"])

    @property
    def url(self) -> str:
        return "https://" + self.host + "/" + self.path


@app.post("/probe")
def probe():
    endpoint = Endpoint.from_json(request.get_json())
    return jsonify(code=requests.head(endpoint.url, timeout=2).status_code)  # finding: CSP-D402
