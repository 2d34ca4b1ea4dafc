"""An address of four numbers is requested."""

import ipaddress

import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/probe")
def probe():
    address = ipaddress.IPv4Address(request.args["address"])
    if not address.is_global:
        return {"error": "not allowed"}
    return {"status": requests.get(f"http://{address}/health", timeout=4).status_code}  # ok: CSP-D402
