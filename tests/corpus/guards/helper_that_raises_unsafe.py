"""Unsafe: the helper makes an exception but does not raise it."""

from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
INVOICES = Path("/var/lib/billing/invoices")


class BadName(Exception):
    pass


def require_plain(name: str) -> None:
    if not name.isalnum():
        BadName("letters and digits only")


@app.errorhandler(BadName)
def refuse(_error):
    return jsonify(error="bad name"), 400


@app.get("/invoice")
def invoice():
    name = request.args["name"]
    require_plain(name)
    text = (INVOICES / name).read_text()  # finding: CSP-D501
    return jsonify(text=text)
