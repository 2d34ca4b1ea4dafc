"""The address behind a name is looked at."""

import ipaddress

from flask import Flask, request
import requests

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.form["q"]
    try:
        address = ipaddress.ip_address(x)
    except ValueError:
        return {"error": "no address"}
    if address.version not in (4, 6):
        return {"error": "not allowed"}
    return {"status": requests.get(f"http://{x}/", timeout=4).status_code}  # finding: CSP-D402
