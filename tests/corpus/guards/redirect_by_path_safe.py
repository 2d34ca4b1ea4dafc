"""Safe: only addresses whose scheme and host are the site's own are followed."""

from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/login/done")
def after_login():
    target = request.args.get("next", "/")
    parts = urlsplit(target)
    if parts.scheme != "https" or parts.netloc != "tickets.example.org":
        target = "/home"
    return redirect(target)  # ok: CSP-D801
