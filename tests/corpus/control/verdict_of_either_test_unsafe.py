"""A helper says whether an address is a partner's: one of two tests has to be true."""

from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


def is_partner(address):
    host = urlsplit(address).hostname
    return host == "shop.example.org" or address.endswith(".example.org")


@app.get("/out")
def out():
    address = request.args.get("to", "")
    known = is_partner(address)
    if not known:
        return {"error": "no partner"}, 400
    return redirect(address)  # finding: CSP-D801
