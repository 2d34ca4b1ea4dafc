"""An address of four numbers is requested."""

import ipaddress

import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/probe")
def probe():
    address = ipaddress.IPv4Address(request.args["address"])
    if address.is_multicast:
        return {"error": "not allowed"}
    return {"status": requests.get(f"http://{address}/health", timeout=4).status_code}  # finding: CSP-D402
