"""After the login the visitor goes back to where he came from."""

from urllib.parse import urljoin, urlparse

from flask import Flask, redirect, request, session, url_for

app = Flask(__name__)


def is_safe_target(target):
    base = urlparse(request.host_url)
    joined = urlparse(urljoin(request.host_url, target))
    return joined.scheme in ("http", "https")


def next_page(default="index"):
    for candidate in (request.args.get("next"), request.referrer):
        if candidate and is_safe_target(candidate):
            return candidate
    return url_for(default)


@app.get("/")
def index():
    return "tickets"


@app.post("/login")
def login():
    if request.form.get("pin") != app.config["PIN"]:
        return "no", 403
    session["open"] = True
    return redirect(next_page())  # finding: CSP-D801
