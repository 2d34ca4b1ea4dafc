"""A helper of another file makes the page."""

from flask import Flask, request

from pages import careful_banner as banner

app = Flask(__name__)


@app.get("/banner")
def show():
    return banner(request.args.get("text", ""))  # ok: CSP-X001
