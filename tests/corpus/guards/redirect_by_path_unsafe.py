"""Unsafe: the path starts with a slash whatever host stands before it."""

from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/login/done")
def after_login():
    target = request.args.get("next", "/")
    parts = urlsplit(target)
    if not parts.path.startswith("/"):
        target = "/home"
    return redirect(target)  # finding: CSP-D801
