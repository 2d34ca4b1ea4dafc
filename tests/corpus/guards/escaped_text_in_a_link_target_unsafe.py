"""Unsafe: escaping leaves javascript: addresses as they are."""

import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/profile")
def profile():
    site = html.escape(request.args.get("site", ""))
    return '<p>Homepage: <a href="' + site + '">open</a></p>'  # finding: CSP-X001
