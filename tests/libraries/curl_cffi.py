"""An address of the client's is requested by curl_cffi."""

from flask import Flask, request
from curl_cffi import requests

app = Flask(__name__)


@app.get("/fetch")
def fetch():
    place = request.args["place"]
    requests.get("https://cards.example.org/" + place, timeout=3)  # ok
    return requests.get(place, timeout=3).text  # finding: CSP-D402
