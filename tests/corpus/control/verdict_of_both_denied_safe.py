"""A helper says that an address is foreign: both tests have to be true."""

from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


def is_foreign(address):
    host = urlsplit(address).hostname
    return host != "shop.example.org" and host != "www.example.org"


@app.get("/out")
def out():
    address = request.args.get("to", "")
    foreign = is_foreign(address)
    if foreign:
        return {"error": "no partner"}, 400
    return redirect(address)  # ok: CSP-D801
