"""Every address that a name stands for is looked at before it is requested."""

import ipaddress
import socket
from urllib.parse import urlsplit

import requests
from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/preview")
def preview():
    url = request.args["url"]
    host = urlsplit(url).hostname
    for entry in socket.getaddrinfo(host, 443):
        address = ipaddress.ip_address(entry[4][0])
        if address.is_private:
            abort(403)
    return {"status": requests.get(url, timeout=4).status_code}  # ok: CSP-D402
