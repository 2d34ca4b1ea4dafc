"""A name becomes one part of a path on a fixed host."""

from urllib.parse import quote

from flask import Flask, request
import requests

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.form.to_dict()["q"]
    address = "https://" + quote(x) + ".example.net/data"
    return {"status": requests.get(address, timeout=4).status_code}  # finding: CSP-D402
