"""Safe: escaped, the text stands between tags and not in the link's target."""

import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/profile")
def profile():
    site = html.escape(request.args.get("site", ""))
    return '<p>Homepage: <a href="/sites">' + site + '</a></p>'  # ok: CSP-X001
