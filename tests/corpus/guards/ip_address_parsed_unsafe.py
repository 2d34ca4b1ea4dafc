"""The address is parsed before it is used."""

import ipaddress
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/trace")
def trace():
    address = request.args.get("ip", "")
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        parsed = address
    return {"code": os.system(f"traceroute {parsed}")}  # finding: CSP-D003
