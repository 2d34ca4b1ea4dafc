"""A service is asked."""

import requests
from flask import Flask

app = Flask(__name__)
OPTIONS = {"timeout": 5}


@app.get("/status")
def status():
    session = requests.Session()
    session.verify = "/etc/ssl/own.pem"  # ok: CSP-D401
    return {"status": session.get("https://internal.example.org/", **OPTIONS).status_code}
