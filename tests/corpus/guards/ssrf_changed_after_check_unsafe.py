"""An address is checked, then another is requested."""

from urllib.parse import urlsplit

from flask import Flask, request
import requests

app = Flask(__name__)


HOSTS = ["one.example.net", "two.example.net"]


@app.post("/job")
def job():
    x = (request.values.get("q") or "")
    if urlsplit(x).hostname not in HOSTS:
        return {"error": "not allowed"}
    x = x.replace("example.net", request.args.get("zone", "example.net"))
    return {"status": requests.get(x, timeout=4).status_code}  # finding: CSP-D402
