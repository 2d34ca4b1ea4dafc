"""Unsafe: each check leaves a way to another host."""

from urllib.parse import urlparse

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/rooted")
def rooted():
    target = request.args.get("next") or "/"
    if target.startswith("/"):
        return redirect(target)  # finding: CSP-D801
    return redirect("/")


@app.route("/second")
def second():
    target = request.args.get("next", "/")
    if len(target) > 1 and target[1] in ("/", "\\"):
        return redirect("/")
    return redirect(target)  # finding: CSP-D801


@app.route("/parts")
def parts():
    target = request.args.get("next")
    address = urlparse(target)
    if target and (address.query or not target.startswith("/")):
        target = ""
    return redirect(target)  # finding: CSP-D801
