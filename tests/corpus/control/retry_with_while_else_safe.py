"""A retry loop with a sentinel and an else branch."""

import time

import requests
from flask import Flask, request

app = Flask(__name__)
MIRRORS = ("https://one.example.com/feed", "https://two.example.com/feed")


@app.get("/feed")
def feed():
    address = request.args.get("mirror", MIRRORS[0])
    attempt = 0
    while address not in MIRRORS:
        attempt += 1
        if attempt > 3:
            return "no such mirror", 400
        address = request.args.get(f"mirror{attempt}", MIRRORS[0])
        time.sleep(0.1)
    answer = requests.get(address, timeout=4)  # ok: CSP-D402
    return {"status": answer.status_code}
