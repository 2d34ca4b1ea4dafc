"""A redirect to a fixed page with a query, or to a given one."""

from urllib.parse import urlencode

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/login")
def login():
    target = request.args.get("next", "")
    return redirect(target + "?" + urlencode({"welcome": "1"}))  # finding: CSP-D801
