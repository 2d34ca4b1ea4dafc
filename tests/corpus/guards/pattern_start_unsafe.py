"""Unsafe: the patterns match addresses that begin with two slashes, or with a longer host."""

import re

import requests
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/back")
def back():
    target = request.args["next"]
    if re.match(r"^/[^?#]", target):
        return redirect(target)  # finding: CSP-D801
    return redirect("/")


@app.route("/feed")
def feed():
    address = request.args["feed"]
    if not re.match(r"https://feeds\.example\.com", address):
        return {}
    return requests.get(address, timeout=5).json()  # finding: CSP-D402
